import {
  type AnyProcess,
  type CaseId,
  type Circumstances,
  createEngine,
  decide,
  fold,
  localTimeOf,
  memoryStore,
  registerOf,
} from '@civicflow/core'
import { type CasePlan, type PlannedStep, planCases, recordPlan } from '@civicflow/core/testing'
import * as workflows from '@civicflow/workflows'
import type { Moment } from './moment.ts'
import { keys } from './world.ts'

const TENANT = 'ha-noi'
const PERIOD = { from: '2026-01-05', until: '2026-11-20' } as const
const CASES = 6
const SEED = 1
const environment = workflows.vietnam({ register: registerOf(workflows.haNoi) })

const exported: readonly unknown[] = Object.values(workflows)
const processes = exported.filter(isProcess)

let found: Promise<readonly Moment[]> | undefined

/** Of every process of the package a fact in the middle of the life of a case. */
export function midLives(): Promise<readonly Moment[]> {
  found ??= Promise.all(processes.map(midLifeOf))
  return found
}

/** The fact in the middle of the longest of some lifelike cases, which are planned from the process and its samples alone. */
async function midLifeOf(process: AnyProcess): Promise<Moment> {
  const openers = openersOf(process)
  const family = familyOf(openers)
  const planned = family.map((one) => ({ process: one, share: openers.includes(one) ? 1 : 0 }))
  const plan = planCases({ environment, processes: planned, ...PERIOD, cases: CASES, seed: SEED })
  const lives = await livesIn(plan)

  let now = ''
  const store = memoryStore({ clock: () => now })
  const engine = createEngine({ store, processes: family, environment, keys, clock: () => now })
  const { cases } = await recordPlan(plan, { engine, tenant: TENANT, goTo: (at) => (now = at) })

  const entriesOf = async (id: CaseId) => (await store.entries(TENANT, id)).map(({ entry }) => entry)
  for (const [planId, life] of lives) {
    const id = cases.get(planId) ?? ''
    const entries = await entriesOf(id)
    if (entries[0]?.process !== process.id) continue
    for (const step of outwards(life)) {
      const outcome = await engine.as({ tenant: TENANT, party: step.by }).outcomeOf(step.key)
      if (outcome?.outcome !== 'accepted') continue
      const folded = fold(
        () => process,
        entries.filter(({ revision }) => revision < outcome.revision),
      )
      const moment =
        'case' in folded
          ? momentOf(process, id, folded.case, step, await store.counters(TENANT, id))
          : undefined
      if (moment !== undefined) return moment
    }
  }
  throw new Error(`no fact of "${process.id}" was found to measure`)
}

/** What cases of a process are opened by: by itself, or by those that need it where only they can. */
function openersOf(process: AnyProcess): readonly AnyProcess[] {
  const { opening, authority, samples, id } = process
  const isOnlyOpened = authority[opening]?.onlyOpened ?? (() => false)
  const envelope = { type: opening, occurredOn: PERIOD.from, actor: '' }
  if (samples[opening]?.some((sample) => !isOnlyOpened({ ...sample, ...envelope })) === true) return [process]
  return processes.filter((one) => one.id !== id && one.needs.includes(id))
}

/** Some processes with those whose cases they open, and those that these open. */
function familyOf(openers: readonly AnyProcess[]): readonly AnyProcess[] {
  const family = new Set(openers)
  // the set grows as it is gone through
  for (const { needs } of family) for (const one of processes) if (needs.includes(one.id)) family.add(one)
  return [...family]
}

type Recorded = PlannedStep & { readonly kind: 'record' }

/** What somebody recorded in each case of a plan, the most first. */
async function livesIn(plan: CasePlan): Promise<readonly (readonly [CaseId, readonly Recorded[]])[]> {
  const lives = new Map<CaseId, Recorded[]>()
  for await (const step of plan)
    if (step.kind === 'record') lives.set(step.case, [...(lives.get(step.case) ?? []), step])
  return [...lives].toSorted(([, one], [, other]) => other.length - one.length)
}

/** From the middle of a list outwards. */
function outwards<T>(list: readonly T[]): readonly T[] {
  const middle = Math.floor(list.length / 2)
  const apart = (place: number) => Math.abs(place - middle)
  return [...list.keys()]
    .toSorted((one, other) => apart(one) - apart(other))
    .flatMap((place) => list.slice(place, place + 1))
}

/** A recorded step as the kernel is asked about it; `undefined` where it depends on more than the case. */
function momentOf(
  process: AnyProcess,
  id: CaseId,
  before: Moment['before'],
  { command, by, at }: Recorded,
  counters: Circumstances['counters'],
): Moment | undefined {
  const circumstances: Circumstances = {
    environment,
    by,
    recordedAt: at,
    now: localTimeOf(at, environment.zone),
    counters,
    seal: (subject, text) => ({ subject, sealed: text }),
  }
  const decision = decide(process, id, before, command, circumstances)
  return decision.accepted
    ? { process, before, command, circumstances, event: decision.entry.event }
    : undefined
}

function isProcess(thing: unknown): thing is AnyProcess {
  return typeof thing === 'object' && thing !== null && 'machine' in thing && 'plan' in thing
}
