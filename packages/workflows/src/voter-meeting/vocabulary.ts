import * as z from 'zod'

// Words that a meeting and the campaign it belongs to share. Articles are those of joint resolution
// 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN.

/** The nine kinds of voter meeting (art. 18). */
export const meetingKinds = [
  'beforeRegularSession',
  'afterRegularSession',
  /** Around an extraordinary session of the Assembly, or a thematic or urgent one of a council. */
  'extraordinarySession',
  'outsideProvince',
  /** Outside the deputy's constituency, inside the same administrative unit (art. 2, clause 5). */
  'outsideConstituency',
  'residence',
  'workplace',
  'thematic',
  /** With those whom a bill or a decision concerns directly. */
  'byGroup',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** A conference, or an encounter with single voters or a group of them (art. 19, clause 1). */
export const meetingForms = ['conference', 'encounter'] as const
export type MeetingForm = (typeof meetingForms)[number]

/** How voters and deputies are together (art. 19, clause 2). */
export const meetingModes = ['inPerson', 'online', 'hybrid'] as const
export type MeetingMode = (typeof meetingModes)[number]

/** Whose deputies meet voters, in the order in which they report (art. 24, clause 3). Districts ended on 30 June 2025. */
export const deputyLevels = ['national', 'province', 'district', 'commune'] as const
export type DeputyLevel = (typeof deputyLevels)[number]

/** What a meeting is about (art. 20). */
export const contentItems = [
  'sessionAgenda',
  'earlierAnswers',
  'sessionResults',
  'activity',
  'theme',
  'ownPerformance',
  'other',
] as const
export type ContentItem = (typeof contentItems)[number]

/** Where a meeting comes from: a line of a plan, a deputy's request beside it, or a deputy's own programme. */
export const meetingOrigins = ['plan', 'offPlan', 'personalProgramme'] as const
export type MeetingOrigin = (typeof meetingOrigins)[number]

/** Among residents, or at an agency, organisation or enterprise; it decides who chairs (art. 24). */
export const meetingSettings = ['community', 'agency'] as const
export type MeetingSetting = (typeof meetingSettings)[number]

/** The bodies that can organise a meeting: the Assembly delegation, a council's standing body, a group of deputies. */
export const organiserSides = ['delegation', 'standingBody', 'deputiesGroup'] as const
export type OrganiserSide = (typeof organiserSides)[number]

/** Is the meeting open to all, are voters chosen by quota, or are those concerned asked to come? */
export const invitationModes = ['open', 'quota', 'targeted'] as const

/** What a notice must tell voters (art. 5, clause 1; access points where it is online, art. 35, clause 2). */
export const noticeItems = ['time', 'place', 'form', 'content', 'accessPoints'] as const

/** What must be in order before an online meeting (art. 35, clause 4). */
export const onlineChecks = ['technical', 'informationSecurity', 'cyberSecurity'] as const

/** An opinion or report, a petition (art. 2, clause 8), or a complaint or denunciation, which goes elsewhere (art. 37, clause 4). */
export const opinionNatures = ['opinion', 'petition', 'complaint'] as const

/** Spoken, or handed in on a slip. */
export const opinionChannels = ['oral', 'slip'] as const

/** What an answer given at once can say of a petition: it is settled, or it is explained (art. 49, clause 2). */
export const answerClasses = ['resolved', 'explained'] as const

/** What a deputy does with what was said (art. 24, clause 1, point đ); none of it is an answer of the competent body. */
export const responseWays = ['noted', 'explained', 'accepted'] as const

/** The only grounds on which a deputy may refuse to meet voters (art. 4, clause 2, and the clauses of art. 3 it names). */
export const refusalGrounds = [
  'unsafe',
  /** Art. 3, clause 1. */
  'againstLawOrProcedure',
  /** Art. 3, clause 2. */
  'notDemocraticOrPublic',
  /** Art. 3, clause 4. */
  'propagandaOrHarm',
  /** Art. 3, clause 5. */
  'obstructionOrDisorder',
  /** Art. 3, clause 6. */
  'fundraisingOrProfit',
] as const

/** What keeps a meeting from being held (art. 36). */
export const forceMajeureCauses = ['naturalDisaster', 'epidemic', 'otherForceMajeure'] as const

/** Why a meeting is cancelled. Only force majeure frees from a conference that is required. */
export const cancelGrounds = ['forceMajeure', 'extraordinarySession', 'mergedIntoAnother', 'other'] as const

export const meetingKind = z.enum(meetingKinds)
export const meetingForm = z.enum(meetingForms)
export const meetingMode = z.enum(meetingModes)
export const deputyLevel = z.enum(deputyLevels)
export const contentItem = z.enum(contentItems)
export const meetingOrigin = z.enum(meetingOrigins)
export const meetingSetting = z.enum(meetingSettings)
export const organiserSide = z.enum(organiserSides)

/** An hour of the day, `HH:MM`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
