import { type AnyProcess, type Case, dayOf, type IsoDay } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import type { ProgrammeContext } from '../src/signed-programme/programme-context.ts'
import { bodyEnding } from './body-ending.ts'
import { runs } from './runs.ts'

type Payload = Readonly<Record<string, unknown>>

const contextOf = ({ state }: Case) => state.context as ProgrammeContext // a case of a signed programme

/** What tells two programmes apart beside their states: until it is signed who is asked, then how its tasks stand. */
function waysOf(kase: Case): unknown {
  const { tasks, partyCommittee, consent, signedOn } = contextOf(kase)
  const awaited = consent.needed.length - consent.given.length
  const standings = new Set(tasks.map(({ standing }) => standing))
  return [awaited, signedOn === null ? partyCommittee === null : [...standings].toSorted()]
}

const HEIR = 'body/successor'
/** The day on which the last of the parties is no more, and another is in its place. */
const ENDED = '2026-02-01'

/** The process suite of one kind of signed programme; the last of its parties ends, so that it can be succeeded. */
export function signedProgrammeSuite(process: AnyProcess) {
  const [opening] = process.samples['programme.proposed'] ?? []
  const party = (opening?.['parties'] as readonly string[] | undefined)?.at(-1) ?? '' // as its schema says
  const environment = bodyEnding(party, { until: '2026-01-31', successor: HEIR, again: '2026-02-02' })
  const prepare = (event: string, payload: Payload): Payload =>
    event === 'party.succeeded' ? { ...payload, party, successor: HEIR } : payload
  const days = (event: string, payload: Payload, kase: Case | undefined): readonly IsoDay[] => {
    const known = Object.values(kase?.state.acts ?? {}).map(({ occurredOn }) => dayOf(occurredOn))
    const after = {
      'party.succeeded': ENDED,
      'review.held': String(payload['within']),
    }[event]
    const days = [...known, ...(after === undefined ? [] : [after])].toSorted()
    return [days.at(-1) ?? '2026-01-06', '2028-06-30']
  }
  return processSuite(process, { environment, waysOf, prepare, days, runs: runs(100) })
}
