import type { BodyId, CaseId, IsoDay } from '@civicflow/core'
import { lastSession, nextSession, type Session, sessionsThat } from '../building-blocks/sessions.ts'
import type { Form, Origin, Part } from './vocabulary.ts'

/** A working session of a team, or the conference on documents, which is with nobody in particular. */
export interface KnownSession extends Session {
  readonly body: BodyId | null
  /** Has its body the papers, and has it reported? */
  readonly papers: boolean
  readonly report: boolean
}

/** What a supervision remembers. */
export interface SupervisionContext {
  readonly title: string
  readonly area: string
  readonly form: Form
  readonly plan: CaseId | null
  readonly item: string | null
  readonly supervisor: BodyId
  readonly lead: BodyId
  readonly front: BodyId
  readonly participants: readonly BodyId[]
  readonly objects: readonly BodyId[]
  /** How many topics are looked into. */
  readonly topics: number
  /** Offices of the team; none before it is established. */
  readonly leader: string | null
  readonly members: readonly string[]
  readonly sessions: readonly KnownSession[]
  /** The day of the session by which the clocks run, and that on which the last one ended; `sessionsAs` gives both. */
  readonly sessionDay: IsoDay | null
  readonly lastHeldOn: IsoDay | null
  /** The office sent to the supervision of another. */
  readonly representative: string | null
  /** The day of the leader's report that stands; none once it is returned. */
  readonly reportedOn: IsoDay | null
  readonly opinions: number
  readonly surveys: number
  readonly recommendations: number
  /** Who was sent the conclusion: the Front directly above, and others. */
  readonly frontAbove: BodyId | null
  readonly copied: readonly BodyId[]
}

/** Nothing is supervised. */
export const noSupervision: SupervisionContext = {
  title: '',
  area: '',
  form: 'team',
  plan: null,
  item: null,
  supervisor: '',
  lead: '',
  front: '',
  participants: [],
  objects: [],
  topics: 0,
  leader: null,
  members: [],
  sessions: [],
  sessionDay: null,
  lastHeldOn: null,
  representative: null,
  reportedOn: null,
  opinions: 0,
  surveys: 0,
  recommendations: 0,
  frontAbove: null,
  copied: [],
}

/** Does whoever's supervision it is lead it? Follows from its first fact. */
export function partOf({ supervisor, lead }: SupervisionContext): Part {
  return supervisor === lead ? 'lead' : 'participant'
}

/** Where it comes from. */
export function originOf({ item, form }: SupervisionContext): Origin {
  if (item !== null) return 'plan'
  return form === 'joint' ? 'invitation' : 'adHoc'
}

/** Who concludes: whoever leads, and in the supervision of another the Front or organisation itself. */
export function concluderOf({ form, supervisor, lead }: SupervisionContext): BodyId {
  return form === 'joint' ? supervisor : lead
}

/** The session that is open. */
export function openSession({ sessions }: Pick<SupervisionContext, 'sessions'>): KnownSession | undefined {
  return sessionsThat(sessions, 'open')[0]
}

/**
 * The session by which the clocks run. Papers and report are owed before every working session, and one case keeps one
 * clock for each: that of the session that is open or next, and, once all are held, of the last. What is sent for several
 * sessions together is held against the earliest of them, so it is in time for all; what is sent for a later one while
 * an earlier one is ahead is not held against its own day until that becomes the next, and then counts as kept. The
 * result report is owed once for all of them, after the last.
 */
export function clockSession(context: Pick<SupervisionContext, 'sessions'>): KnownSession | undefined {
  const { sessions } = context
  return openSession(context) ?? nextSession(sessions) ?? lastSession(sessions)
}

/** The supervised body of that session. */
export function sessionBodyOf(context: SupervisionContext): BodyId | null {
  return clockSession(context)?.body ?? null
}

/** Sessions with the days that duties are counted from: the last has not ended while one is open or ahead. */
export function sessionsAs(
  sessions: readonly KnownSession[],
): Pick<SupervisionContext, 'sessions' | 'sessionDay' | 'lastHeldOn'> {
  const goesOn = sessions.some(({ standing }) => standing === 'open' || standing === 'ahead')
  return {
    sessions,
    sessionDay: clockSession({ sessions })?.day ?? null,
    lastHeldOn: goesOn ? null : (lastSession(sessions)?.day ?? null),
  }
}
