export { vietnam } from './vietnam.ts'
export type { VietnamParts } from './vietnam.ts'

export { vietnamDays } from './calendar/vietnam-days.ts'
export { vietnamLaw } from './law/vietnam-law.ts'
export type { ProvisionId } from './law/vietnam-law.ts'
export { bodyKindLabels } from './register/body-kinds.ts'
export type { BodyKind } from './register/body-kinds.ts'
export { haNoi } from './register/ha-noi.ts'

export { campaign } from './campaign/process.ts'
export { voterMeeting } from './voter-meeting/process.ts'
