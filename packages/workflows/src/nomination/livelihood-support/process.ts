import { nomination } from '../nomination.ts'
import { livelihoodSupportConfiguration } from './configuration.ts'

/** One round of livelihood support: training, entrusted loans, target programmes (dạy nghề, ủy thác vốn vay). */
export const livelihoodSupport = nomination(livelihoodSupportConfiguration)
