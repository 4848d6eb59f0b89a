import { nomination } from '../nomination.ts'
import { houseSupportConfiguration } from './configuration.ts'

/** One round of support for Great Unity houses (hỗ trợ xây, sửa nhà Đại đoàn kết). */
export const houseSupport = nomination(houseSupportConfiguration)
