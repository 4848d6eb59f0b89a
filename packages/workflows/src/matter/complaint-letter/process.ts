import { matter } from '../matter.ts'
import { complaintLetterConfiguration } from './configuration.ts'

/**
 * One letter of complaint or denunciation that comes to the Front (đơn thư khiếu nại, tố cáo): Law on Complaints
 * 02/2011/QH13, art. 66, clause 2.
 */
export const complaintLetter = matter(complaintLetterConfiguration)
