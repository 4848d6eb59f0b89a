import { heldSession } from '../held-session.ts'
import { legalEducationConfiguration } from './configuration.ts'

/** One session of spreading and teaching the law (tuyên truyền, phổ biến, giáo dục pháp luật). */
export const legalEducation = heldSession(legalEducationConfiguration)
