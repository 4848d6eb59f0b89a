import { group } from '../group.ts'
import { advisoryGroupConfiguration } from './configuration.ts'

/** One advisory group of a Front committee (Tổ tư vấn, Ban tư vấn, Hội đồng tư vấn). */
export const advisoryGroup = group(advisoryGroupConfiguration)
