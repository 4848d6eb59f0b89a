import { nomination } from '../nomination.ts'
import { breakthroughTaskConfiguration } from './configuration.ts'

/** One year's tasks that heads are given, or register as a breakthrough (giao việc, đăng ký việc đột phá, đổi mới). */
export const breakthroughTask = nomination(breakthroughTaskConfiguration)
