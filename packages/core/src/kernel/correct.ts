import { CallerError } from '../errors.ts'
import type { CorrectedEntry, Correction, Entry } from '../journal/entry.ts'
import { amended, type Fact, factsIn, namedBy, placeIn } from '../journal/facts.ts'
import type { Processes } from '../journal/fold.ts'
import type { Case, CaseState } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { AnyCommand, AnyEvent } from '../process/schema.ts'
import { dayOf } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import { actorOn, askAuthority, type AuthorityAnswer, recordedUnder, recorderOn } from './authority.ts'
import type { Circumstances } from './circumstances.ts'
import {
  type Deadlines,
  type Derivation,
  lacksCalendar,
  replaceMet,
  sameDays,
  sameMet,
  withChanges,
} from './deadlines.ts'
import type { Deadline } from './deadline.ts'
import { areasAfter, effectId, type SetOff, setOffBy, untimely } from './decide.ts'
import { examine, partiesOf, placeRefusal, rememberSnapshot } from './examine.ts'
import type { Finding } from './finding.ts'
import { followUps, noticesAnew } from './follow-ups.ts'
import { type JudgedFact, judgedBefore, judgeFacts, notAmong } from './judge-facts.ts'
import { takenOver } from './migrate.ts'
import { reasonless } from './reasonless.ts'
import { recusals, refusedByRecusal } from './recusal.ts'
import type { Refusal } from './refusal.ts'

/** What a caller wants to be otherwise with a fact; facts are named by the revision they came on record with. */
export type CorrectionCommand<Command extends AnyCommand = AnyCommand> =
  | { readonly void: number }
  | { readonly replace: number; readonly event: Command }
  | { readonly insertBefore: number; readonly event: Command }

/** A correction decided: what goes on record and what the case is after it, or why not. */
export type CorrectionDecision =
  | {
      readonly accepted: true
      readonly entry: Omit<CorrectedEntry, 'opened'>
      readonly next: CaseState
      /** What the fact set off in other cases as it stood, with what became of that, and what it would set off now. */
      readonly was: (SetOff & { readonly fact: Fact }) | undefined
      readonly now: (SetOff & { readonly event: AnyEvent }) | undefined
    }
  | { readonly accepted: false; readonly refused: readonly Refusal[] }

/**
 * Decides a correction. Pure. The corrected fact is decided as if it were recorded now at its place: form, authority,
 * rules. Later facts are not decided anew: they have to follow still, and no hard rule may be broken that held.
 */
export function decideCorrection(
  processes: Processes,
  kase: Case,
  entries: readonly Entry[],
  command: CorrectionCommand,
  reason: string,
  circumstances: Circumstances,
): CorrectionDecision {
  const facts = factsIn(entries)
  const place = placeIn(facts, command as Correction)
  const against = [
    misnaming(facts, place, entries, command, circumstances),
    reasonless(reason),
    refusedByRecusal(kase.state.recused, circumstances.by),
  ].flatMap((refusal) => refusal ?? [])
  if (against.length > 0) return { accepted: false, refused: against }
  const process = processes(kase.process, kase.version)
  const processOf = (version: number) => processes(kase.process, version)
  const old = judgeFacts(processOf, facts, circumstances)
  const named = old[place]
  if (named === undefined) return { accepted: false, refused: [{ code: 'not-found' }] }
  const stated = stateAnew(kase, named, place, command, circumstances)
  if ('refused' in stated) return { accepted: false, refused: stated.refused }
  const draft = draftOf(process, kase, stated, reason, circumstances)
  try {
    const now = judgeFacts(processOf, amended(facts, draft), circumstances)
    const misfit = firstMisfit(old, now, draft.revision)
    if (misfit !== undefined) return { accepted: false, refused: [misfit] }
    return concluded(processOf, kase, draft, old, now, named, entries, circumstances)
  } catch (error) {
    if (!(error instanceof CallerError && error.code === 'invalid-migration')) throw error
    return { accepted: false, refused: [{ code: 'no-place-in-version', version: kase.version }] }
  }
}

function misnaming(
  facts: readonly Fact[],
  place: number,
  entries: readonly Entry[],
  command: CorrectionCommand,
  { toldBy }: Circumstances,
): Refusal | undefined {
  const revision = namedBy(command as Correction)
  const fact = facts[place]
  if (fact === undefined) {
    const entry = Number.isInteger(revision) ? entries[revision - 1] : undefined
    const wasFact =
      entry?.kind === 'fact' || (entry?.kind === 'corrected' && 'insertBefore' in entry.correction)
    return { code: 'nothing-to-correct', revision, why: wasFact ? 'voided' : 'no-fact' }
  }
  if ('void' in command && place === 0) return { code: 'nothing-to-correct', revision, why: 'opening' }
  const by = fact.toldBy ?? fact.openedBy
  return by !== undefined && toldBy === undefined && !('insertBefore' in command)
    ? { code: 'told-fact', revision, by }
    : undefined
}

type Stated =
  | {
      readonly by: Recorder
      readonly correction: Correction
      readonly findings: readonly Finding[]
      readonly areas?: readonly string[]
      readonly setOff?: SetOff
    }
  | { readonly refused: readonly Refusal[] }

/**
 * Decides the fact as it is to stand, at its place, under the version the case had there; of a fact that is voided,
 * whether this recorder may say so.
 */
function stateAnew(
  kase: Case,
  { fact, process, from, before }: JudgedFact,
  place: number,
  command: CorrectionCommand,
  circumstances: Circumstances,
): Stated {
  const at = place === 0 ? undefined : { ...kase, state: { ...before, ...recusals(kase.state) } }
  if ('void' in command) {
    const answer = askToVoid(process, fact.event, from, circumstances)
    if (answer.refused.length > 0) return answer
    return { by: recordedUnder(circumstances.by, answer), correction: { void: fact.revision }, findings: [] }
  }
  const { openedBy } = fact
  const examined = examine(process, at, command.event, { ...circumstances, ...(openedBy && { openedBy }) })
  if (examined.taken === undefined) return { refused: examined.refused }
  const { event, by, to } = examined.taken
  const { environment } = circumstances
  const areas = areasAfter(process, at, to, event, circumstances)
  return {
    by,
    correction:
      'replace' in command ? { replace: fact.revision, event } : { insertBefore: fact.revision, event },
    findings: [...examined.findings, ...untimely(process, event, before.deadlines, environment)],
    ...(areas !== undefined && { areas }),
    setOff: setOffBy(process, kase.id, event, examined.from, to),
  }
}

function askToVoid(
  process: AnyProcess,
  event: AnyEvent,
  from: JudgedFact['from'],
  circumstances: Circumstances,
): AuthorityAnswer {
  const { environment, by, now, toldBy } = circumstances
  if (toldBy !== undefined) return { refused: [] } // by the right of the fact that it follows
  const known = recorderOn(environment.register, by, dayOf(now))
  if ('refused' in known) return { refused: [known.refused] }
  const on = dayOf(event.occurredOn)
  const actor = actorOn(environment.register, event.actor, on)
  const plan = process.plan.get(event.type)
  if (actor === undefined || plan === undefined)
    return { refused: [{ code: 'unknown-actor', actor: event.actor, on }] }
  return askAuthority(event.type, plan, partiesOf(process, from), actor, known.recorder, circumstances, on)
}

type Draft = Omit<CorrectedEntry, 'to' | 'deadlines' | 'findingsOf'> & {
  readonly to: ''
  readonly deadlines: Record<string, never>
  readonly findingsOf: Record<string, never>
  readonly setOff: SetOff | undefined
}

/** The entry as far as it is known before the later facts have been looked at. */
function draftOf(
  process: AnyProcess,
  kase: Case,
  stated: Exclude<Stated, { readonly refused: unknown }>,
  reason: string,
  { environment, recordedAt, now, toldBy }: Circumstances,
): Draft {
  const { by, correction, findings, areas, setOff } = stated
  return {
    kind: 'corrected',
    case: kase.id,
    process: process.id,
    version: process.version,
    revision: kase.revision + 1,
    recordedAt: kase.recordedAt > recordedAt ? kase.recordedAt : recordedAt,
    by,
    correction,
    reason: reason.normalize('NFC'),
    on: dayOf(now),
    to: '',
    findings,
    findingsOf: {},
    deadlines: {},
    effects: [],
    opened: [],
    environment: environment.fingerprint,
    previous: kase.head,
    ...(areas !== undefined && { areas }),
    ...(toldBy !== undefined && { toldBy }),
    setOff,
  }
}

/** The first later fact that could not have been, or would break a hard rule that it did not break. */
function firstMisfit(
  old: readonly JudgedFact[],
  now: readonly JudgedFact[],
  revision: number,
): Refusal | undefined {
  for (const { fact, from, taken, not } of now) {
    const reasons =
      not === undefined
        ? fact.statedBy === revision
          ? []
          : notAmong(taken?.refused ?? [], judgedBefore(old, fact)?.refused ?? [])
        : [placeRefusal(not, fact.event.type, from)]
    const { type: event, occurredOn } = fact.event
    if (reasons.length > 0)
      return { code: 'no-longer-fits', revision: fact.revision, event, occurredOn, reasons }
  }
  return undefined
}

function concluded(
  processOf: (version: number) => AnyProcess,
  kase: Case,
  { setOff, ...draft }: Draft,
  old: readonly JudgedFact[],
  now: readonly JudgedFact[],
  named: JudgedFact,
  entries: readonly Entry[],
  { environment }: Circumstances,
): CorrectionDecision {
  const { correction, revision } = draft
  const endOf = (judged: readonly JudgedFact[]) =>
    endUnder(processOf, kase.version, judged, environment, revision)
  const last = endOf(now)
  const changed = changedDeadlines(kase.state.deadlines, endOf(old).deadlines, last.deadlines, revision)
  const next: CaseState = {
    value: last.to.value,
    context: last.to.context,
    acts: last.acts,
    deadlines: withChanges(kase.state.deadlines, changed),
    areas: last.areas,
    ...recusals(kase.state),
  }
  rememberSnapshot(next, last.to)
  const { opened: _none, ...entry } = draft
  return {
    accepted: true,
    entry: {
      ...entry,
      to: last.to.value,
      findingsOf: findingsAnew(old, now, revision),
      deadlines: changed,
      effects: [
        ...followUps(old, now, 'void' in correction ? named.fact : undefined),
        ...noticesAnew(entries, kase.state.deadlines, withChanges(kase.state.deadlines, changed)),
      ].map((content, index) => ({ id: effectId(kase.id, revision, index), ...content })),
      environment: environment.fingerprint,
    },
    next,
    was:
      'insertBefore' in correction || named.taken === undefined
        ? undefined
        : {
            fact: named.fact,
            ...setOffBy(named.process, kase.id, named.fact.event, named.from, named.taken.to),
          },
    now: 'event' in correction && setOff !== undefined ? { event: correction.event, ...setOff } : undefined,
  }
}

/** Where judged facts end under a version of the process. */
function endUnder(
  processOf: (version: number) => AnyProcess,
  version: number,
  judged: readonly JudgedFact[],
  environment: Circumstances['environment'],
  revision: number,
) {
  const last = judged.at(-1)
  if (last?.taken === undefined) throw new RangeError('a case has at least its opening fact, which was taken')
  const { to: snapshot, acts, areas, deadlines } = last.taken
  const before = { version: last.fact.version, snapshot, acts, deadlines }
  return { acts, areas, ...takenOver(processOf, before, version, environment, revision) }
}

/**
 * Deadlines where the corrected facts give others than the facts did: what has changed in law, calendar or profile since
 * is left to a recompute. A day that stays keeps its line, its generation, and that it was crossed.
 */
function changedDeadlines(
  stored: Deadlines,
  old: Deadlines,
  now: Deadlines,
  revision: number,
): Derivation['changed'] {
  const changed: Record<string, Deadline | null> = {}
  for (const name of new Set([...Object.keys(stored), ...Object.keys(now)])) {
    const deadline = deadlineAfter(stored[name], old[name], now[name], revision)
    if (deadline !== stored[name]) changed[name] = deadline ?? null
  }
  return changed
}

function deadlineAfter(
  stored: Deadline | undefined,
  old: Deadline | undefined,
  now: Deadline | undefined,
  revision: number,
): Deadline | undefined {
  if (stored === undefined || now === undefined) {
    const isAsBefore = (old === undefined) === (now === undefined)
    return isAsBefore ? stored : now && { ...now, generation: revision }
  }
  const keepsDay =
    (old !== undefined && sameDays(old, now)) ||
    sameDays(stored, now) ||
    (stored.status === 'due' && stored.anchor === now.anchor && lacksCalendar(now))
  if (keepsDay) return sameMet(stored.met, now.met) ? stored : replaceMet(stored, now.met)
  return { ...now, generation: revision }
}

/** Findings of later facts where the correction makes them others; what else was found then stays. */
function findingsAnew(
  old: readonly JudgedFact[],
  now: readonly JudgedFact[],
  revision: number,
): CorrectedEntry['findingsOf'] {
  const anew: Record<string, readonly Finding[]> = {}
  for (const { fact, taken } of now) {
    if (fact.statedBy === revision) continue
    const [then, today] = [judgedBefore(old, fact)?.findings ?? [], taken?.findings ?? []]
    const [gone, added] = [notAmong(then, today), notAmong(today, then)]
    if (gone.length + added.length > 0)
      anew[String(fact.revision)] = [...notAmong(fact.findings, gone), ...added]
  }
  return anew
}
