import { type Law, lawOf } from '@civicflow/core'
import { complaintLaw } from './complaints.ts'
import { coordinationLaw } from './coordination.ts'
import { countingLaw } from './counting.ts'
import { critiqueLaw } from './critique.ts'
import { dialogueLaw } from './dialogue.ts'
import { opinionLaw } from './opinion-collection.ts'
import { ourCampaignRules } from './our-campaign-rules.ts'
import { ourCritiqueRules } from './our-critique-rules.ts'
import { ourDialogueRules } from './our-dialogue-rules.ts'
import { ourDriveRules } from './our-drive-rules.ts'
import { ourGroupRules } from './our-group-rules.ts'
import { ourHeldSessionRules } from './our-held-session-rules.ts'
import { ourInspectionRules } from './our-inspection-rules.ts'
import { ourMatterRules } from './our-matter-rules.ts'
import { ourMeetingRules } from './our-meeting-rules.ts'
import { ourNominationRules } from './our-nomination-rules.ts'
import { ourOpinionRules } from './our-opinion-rules.ts'
import { ourPetitionRules } from './our-petition-rules.ts'
import { ourSignedProgrammeRules } from './our-signed-programme-rules.ts'
import { ourSupervisionRules } from './our-supervision-rules.ts'
import { practices } from './practices.ts'
import { supervisionLaw } from './supervision.ts'
import { voterMeetingLaw } from './voter-meetings.ts'

/** The id of a provision of Vietnamese law this package knows. */
export type ProvisionId =
  | keyof typeof countingLaw
  | keyof typeof coordinationLaw
  | keyof typeof voterMeetingLaw
  | keyof typeof supervisionLaw
  | keyof typeof critiqueLaw
  | keyof typeof dialogueLaw
  | keyof typeof opinionLaw
  | keyof typeof ourCampaignRules
  | keyof typeof ourDriveRules
  | keyof typeof ourGroupRules
  | keyof typeof ourHeldSessionRules
  | keyof typeof ourInspectionRules
  | keyof typeof complaintLaw
  | keyof typeof ourMatterRules
  | keyof typeof ourMeetingRules
  | keyof typeof ourNominationRules
  | keyof typeof practices
  | keyof typeof ourOpinionRules
  | keyof typeof ourPetitionRules
  | keyof typeof ourSignedProgrammeRules
  | keyof typeof ourSupervisionRules
  | keyof typeof ourCritiqueRules
  | keyof typeof ourDialogueRules

/** Every provision of Vietnamese law this package knows. */
export const vietnamLaw: Law = lawOf([
  ...Object.values(countingLaw),
  ...Object.values(coordinationLaw),
  ...Object.values(voterMeetingLaw),
  ...Object.values(supervisionLaw),
  ...Object.values(critiqueLaw),
  ...Object.values(dialogueLaw),
  ...Object.values(opinionLaw),
  ...Object.values(ourCampaignRules),
  ...Object.values(ourDriveRules),
  ...Object.values(ourGroupRules),
  ...Object.values(ourHeldSessionRules),
  ...Object.values(ourInspectionRules),
  ...Object.values(complaintLaw),
  ...Object.values(ourMatterRules),
  ...Object.values(ourMeetingRules),
  ...Object.values(ourNominationRules),
  ...Object.values(practices),
  ...Object.values(ourOpinionRules),
  ...Object.values(ourPetitionRules),
  ...Object.values(ourSignedProgrammeRules),
  ...Object.values(ourSupervisionRules),
  ...Object.values(ourCritiqueRules),
  ...Object.values(ourDialogueRules),
])
