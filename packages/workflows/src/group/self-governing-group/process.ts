import { group } from '../group.ts'
import { selfGoverningGroupConfiguration } from './configuration.ts'

/** One people's security team or self-governing inter-family group (tổ an ninh nhân dân, nhóm liên gia tự quản). */
export const selfGoverningGroup = group(selfGoverningGroupConfiguration)
