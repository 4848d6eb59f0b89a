import type { Fact } from '../journal/facts.ts'
import { replay } from '../journal/replay.ts'
import { canonicalJson } from '../journal/digest.ts'
import type { NotTaken, Snapshot } from '../machine/run-machine.ts'
import type { Acts, CaseState } from '../process/case.ts'
import type { AnyProcess, EventPlan } from '../process/process.ts'
import { dayOf, type IsoDay } from '../time/day.ts'
import { localTimeOf } from '../time/instant.ts'
import type { AreaId } from '../who/register.ts'
import { actorOn, recorderOn, separated } from './authority.ts'
import type { Circumstances } from './circumstances.ts'
import { derived, type Deadlines, deadlinesUnder } from './deadlines.ts'
import { type Content, contentsOf, untimely } from './decide.ts'
import type { Environment } from './environment.ts'
import { askRules } from './examine.ts'
import type { Finding } from './finding.ts'
import type { Refusal } from './refusal.ts'

/** A fact on its way through the machine, with what its day and the rules say of it in the environment as it is now. */
export interface JudgedFact {
  readonly fact: Fact
  readonly process: AnyProcess
  readonly from: Snapshot
  /** The case before it; `value` and `context` are those of `from`. */
  readonly before: CaseState
  /** Absent where the machine does not take it. */
  readonly taken?: {
    readonly to: Snapshot
    readonly acts: Acts
    readonly areas: readonly AreaId[]
    readonly deadlines: Deadlines
    readonly contents: readonly Content[]
    readonly refused: readonly Refusal[]
    readonly findings: readonly Finding[]
  }
  readonly not?: NotTaken
}

/** Judges facts one after the other, from the first; stops after one that the machine does not take. */
export function judgeFacts(
  processOf: (version: number) => AnyProcess,
  facts: readonly Fact[],
  circumstances: Pick<Circumstances, 'environment' | 'counters'>,
): readonly JudgedFact[] {
  const judged: JudgedFact[] = []
  let deadlines: Deadlines = {}
  let areas: readonly AreaId[] = []
  let last: AnyProcess | undefined
  for (const { fact, process, from, actsBefore, taken, not } of replay(processOf, facts)) {
    if (last !== undefined && last !== process)
      deadlines = deadlinesUnder(
        process,
        from,
        actsBefore,
        deadlines,
        circumstances.environment,
        fact.statedBy,
      ).deadlines
    last = process
    const before = { value: from.value, context: from.context, acts: actsBefore, deadlines, areas }
    if (taken === undefined) {
      judged.push({ fact, process, from, before, ...(not !== undefined && { not }) })
      break
    }
    const { to, actions, acts } = taken
    const contextChanged = judged.length === 0 || to.context !== from.context
    const after = derived(
      process,
      fact.event.type,
      contextChanged,
      to.context,
      acts,
      deadlines,
      circumstances.environment,
      fact.statedBy,
    ).deadlines
    judged.push({
      fact,
      process,
      from,
      before,
      taken: {
        to,
        acts,
        areas: taken.areas,
        deadlines: after,
        contents: contentsOf(process, to, actions),
        ...judgementOf(process, fact, from, actsBefore, deadlines, circumstances),
      },
    })
    deadlines = after
    areas = taken.areas
  }
  return judged
}

function judgementOf(
  process: AnyProcess,
  fact: Fact,
  { context }: Snapshot,
  acts: Acts,
  deadlines: Deadlines,
  { environment, counters }: Pick<Circumstances, 'environment' | 'counters'>,
): { readonly refused: readonly Refusal[]; readonly findings: readonly Finding[] } {
  const { event, recordedAt } = fact
  const plan = process.plan.get(event.type)
  if (plan === undefined) return { refused: [], findings: [] }
  const today = dayOf(localTimeOf(recordedAt, environment.zone))
  // Who was recused since could act before: of an earlier fact nobody asks.
  const input = { context, event, acts, counters, recused: [], environment, today }
  const apart = separation(plan, fact, acts, today, environment)
  const ruled = askRules(process, plan, input, dayOf(event.occurredOn))
  return {
    refused: [...apart.refused, ...ruled.refused],
    findings: [...apart.findings, ...ruled.findings, ...untimely(process, event, deadlines, environment)],
  }
}

/** What keeps a fact apart from those before it; nothing where the register no longer knows who recorded it. */
function separation(
  plan: EventPlan,
  { event, by }: Fact,
  acts: Acts,
  today: IsoDay,
  environment: Environment,
): ReturnType<typeof separated> {
  const on = dayOf(event.occurredOn)
  const actor = actorOn(environment.register, event.actor, on)
  const known = recorderOn(environment.register, by, today)
  if (actor === undefined || 'refused' in known) return { refused: [], findings: [] }
  return separated(event.type, plan, acts, actor, known.recorder, { environment, by }, on)
}

/** What was judged of a fact among others, where it is among them. */
export function judgedBefore(old: readonly JudgedFact[], { revision }: Fact): JudgedFact['taken'] {
  return old.find(({ fact }) => fact.revision === revision)?.taken
}

/** Those of some values that are not among others. */
export function notAmong<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  const known = new Set(others.map((value) => canonicalJson(value)))
  return some.filter((value) => !known.has(canonicalJson(value)))
}
