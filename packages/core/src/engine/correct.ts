import { CallerError } from '../errors.ts'
import { canonicalJson } from '../journal/digest.ts'
import type { CorrectedEntry, Entry, FactEntry } from '../journal/entry.ts'
import { factsIn } from '../journal/facts.ts'
import type { Cause, Circumstances } from '../kernel/circumstances.ts'
import { type CorrectionCommand, decideCorrection, type CorrectionDecision } from '../kernel/correct.ts'
import { figuresOf } from '../kernel/project.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case } from '../process/case.ts'
import type { AnyProcess, Opening } from '../process/process.ts'
import type { AnyCommand } from '../process/schema.ts'
import type { EngineCore } from './core.ts'
import { correctionCommit } from './case-commit.ts'
import {
  chained,
  countedAt,
  onward,
  type Plan,
  type Planned,
  planSetOff,
  summed,
  type Surroundings,
  targetOf,
} from './plan.ts'
import type { AreaId } from '../who/register.ts'
import { loadedCase } from './surroundings.ts'

/** What planning a correction needs beside the case. */
interface Means {
  readonly core: EngineCore
  readonly tenant: string
  readonly around: Surroundings
}

/**
 * Decides a correction with everything that follows from it in other cases, and says what would be written, or why not.
 * A case that the fact opened has its opening corrected along; one that it told, what it was told.
 */
export async function planCorrection(
  means: Means,
  process: AnyProcess,
  kase: Case,
  command: CorrectionCommand,
  reason: string,
  circumstances: Circumstances,
  sent?: FactEntry['command'],
): Promise<Planned> {
  const { core, tenant, around } = means
  const entries = (await core.options.store.entries(tenant, kase.id)).map(({ entry }) => entry)
  const decision = decideCorrection(core.processes, kase, entries, command, reason, circumstances)
  if (!decision.accepted) return { refused: decision.refused }
  const { entry, next } = decision
  const source = { case: kase.id, revision: entry.revision, parent: kase.parent, areas: next.areas }
  const others =
    'insertBefore' in command
      ? await planInserted(around, process, source, decision, circumstances)
      : await planFollowing(means, source, decision, reason, circumstances)
  if ('refused' in others) return others
  const written = chained({
    ...entry,
    opened: others.opened,
    ...(others.told.length > 0 && { told: others.told }),
    ...(sent !== undefined && { command: sent }),
  })
  if ('refused' in written) return written
  const corrected = written.entry as CorrectedEntry & Entry // chaining adds the hash alone
  const own = correctionCommit(
    (version) => core.processes(kase.process, version),
    kase,
    factsIn(entries),
    factsIn([...entries, corrected]),
    corrected,
    next,
  )
  return {
    plan: {
      entry: corrected,
      next,
      opened: others.opened,
      cases: [own, ...others.plans.flatMap(({ cases }) => cases)],
      counters: summed([
        ...countedAt(kase.parent, figuresOf(process, kase.state), figuresOf(process, next)),
        ...others.plans.flatMap(({ counters }) => counters),
      ]),
    },
  }
}

type Accepted = Extract<CorrectionDecision, { accepted: true }>
type Source = Cause & { readonly parent: CaseId | undefined; readonly areas: readonly AreaId[] }
type Others =
  | { readonly opened: readonly CaseId[]; readonly told: readonly Cause[]; readonly plans: readonly Plan[] }
  | { readonly refused: readonly Refusal[] }

/** A fact that is inserted sets off what it would have set off. */
function planInserted(
  around: Surroundings,
  process: AnyProcess,
  source: Source,
  { now }: Accepted,
  circumstances: Circumstances,
): Promise<Others> {
  if (now === undefined) throw new RangeError('an inserted fact has an event')
  return planSetOff(around, process, { ...source, event: now.event }, now, circumstances)
}

/** One case that a fact opened or told: the fact there, and what it should be now; nothing where it never should have been. */
interface Follower {
  readonly case: CaseId
  readonly revision: number
  readonly was: AnyCommand
  readonly now: AnyCommand | undefined
}

/** What a fact set off in other cases follows its correction. */
async function planFollowing(
  means: Means,
  source: Source,
  { was, now }: Accepted,
  reason: string,
  circumstances: Circumstances,
): Promise<Others> {
  const nothing = { opened: [], told: [], plans: [] }
  if (was === undefined) return nothing
  const followers = followersOf(source.case, was, now)
  const { revision, opened, told } = was.fact
  if (followers === undefined)
    return stillFollows(revision, opened.length > 0 ? opened : told.map(({ case: id }) => id))
  const plans: Plan[] = []
  for (const follower of followers) {
    const planned = await planFollower(means, follower, reason, {
      ...circumstances,
      toldBy: { case: source.case, revision: source.revision },
      trustsTeller: true,
      openedIn: source.areas,
    })
    if ('refused' in planned) return planned
    plans.push(planned.plan)
  }
  return {
    ...nothing,
    told: plans.map(({ entry }) => ({ case: entry.case, revision: entry.revision })),
    plans,
  }
}

function stillFollows(revision: number, cases: readonly CaseId[]): { readonly refused: readonly Refusal[] } {
  return { refused: [{ code: 'still-follows', revision, cases }] }
}

/**
 * The cases whose part in a fact changes; `undefined` where the fact would open or tell others than it did. A case once
 * opened is there for good, so a fact that opened one is never voided.
 */
function followersOf(
  id: CaseId,
  was: NonNullable<Accepted['was']>,
  now: Accepted['now'],
): readonly Follower[] | undefined {
  const { fact } = was
  const event = now?.event
  const opened = was.opens.map((opening, index): Follower | undefined => {
    const child = fact.opened[index]
    const other = now?.opens[index]
    const same = other !== undefined && sameOpening(opening, other)
    if (child === undefined || !same) return undefined
    return {
      case: child,
      revision: 1,
      was: onward(fact.event, opening.event),
      now: event === undefined || other === undefined ? undefined : onward(event, other.event),
    }
  })
  const told = was.tells.map((telling, index): Follower | undefined => {
    const cause = fact.told[index]
    const other = now?.tells[index]
    if (
      cause === undefined ||
      (now !== undefined && (other === undefined || targetOf(id, other.to) !== cause.case))
    )
      return undefined
    return {
      ...cause,
      was: onward(fact.event, telling.event),
      now: event === undefined || other === undefined ? undefined : onward(event, other.event),
    }
  })
  const asMany =
    now === undefined || (now.opens.length === was.opens.length && now.tells.length === was.tells.length)
  const followers = [...opened, ...told]
  if (!asMany || followers.includes(undefined)) return undefined
  return followers.flatMap((follower) =>
    follower === undefined || canonicalJson(follower.was) === canonicalJson(follower.now ?? null)
      ? []
      : [follower],
  )
}

function sameOpening(one: Opening, other: Opening): boolean {
  return one.process === other.process && one.name === other.name && one.under === other.under
}

async function planFollower(
  means: Means,
  follower: Follower,
  reason: string,
  circumstances: Circumstances,
): Promise<Planned> {
  const { core, tenant } = means
  const { case: id, revision } = follower
  const known = await loadedCase(core, tenant, id)
  if (known === undefined)
    throw new CallerError('invalid-argument', `case ${id} is gone; verify the journal`, { case: id })
  const { process, kase, counters } = known
  const { was, now } = follower
  const planned = await planCorrection(
    means,
    process,
    kase,
    now === undefined ? { void: revision } : { replace: revision, event: now },
    reason,
    { ...circumstances, counters },
  )
  if (!('refused' in planned)) return planned
  return {
    refused: [{ code: 'told', case: id, process: process.id, event: was.type, reasons: planned.refused }],
  }
}
