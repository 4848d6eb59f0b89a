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
  const family = familyOf(process)
  const planned = family.map((one) => ({ process: one, share: one === process ? 1 : 0 }))
  const plan = planCases({ environment, processes: planned, ...PERIOD, cases: CASES, seed: SEED })
  const life = await longestLife(process, plan)

  let now = ''
  const store = memoryStore({ clock: () => now })
  const engine = createEngine({ store, processes: family, environment, keys, clock: () => now })
  const { cases } = await recordPlan(plan, { engine, tenant: TENANT, goTo: (at) => (now = at) })

  for (const step of outwards(life)) {
    const outcome = await engine.as({ tenant: TENANT, party: step.by }).outcomeOf(step.key)
    if (outcome?.outcome !== 'accepted') continue
    const id = cases.get(step.case) ?? ''
    const entries = (await store.entries(TENANT, id)).map(({ entry }) => entry)
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
  throw new Error(`no fact of "${process.id}" was found to measure`)
}

/** A process with those whose cases it opens, and those that they open. */
function familyOf(process: AnyProcess): readonly AnyProcess[] {
  const family = new Set([process])
  // the set grows as it is gone through
  for (const { needs } of family)
    for (const one of processes) if (needs.includes(one.id) && one.id !== process.id) family.add(one)
  return [...family]
}

type Recorded = PlannedStep & { readonly kind: 'record' }

/** What somebody recorded in the case of a process in which most was. */
async function longestLife(process: AnyProcess, plan: CasePlan): Promise<readonly Recorded[]> {
  const lives = new Map<CaseId, Recorded[]>()
  for await (const step of plan) {
    if (step.kind === 'open' && step.process === process.id) lives.set(step.case, [])
    if (step.kind === 'record') lives.get(step.case)?.push(step)
  }
  return [...lives.values()].toSorted((one, other) => other.length - one.length)[0] ?? []
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
