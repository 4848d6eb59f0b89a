import { group } from '../group.ts'
import { mediationGroupConfiguration } from './configuration.ts'

/** One grassroots mediation group (tổ hòa giải). */
export const mediationGroup = group(mediationGroupConfiguration)
