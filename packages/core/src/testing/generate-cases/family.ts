import { createEngine, type Engine } from '../../engine/create-engine.ts'
import { caseOf } from '../../engine/core.ts'
import type { Handle } from '../../engine/handle.ts'
import type { Outcome } from '../../engine/outcome.ts'
import type { Environment } from '../../kernel/environment.ts'
import type { CaseId } from '../../process/case-id.ts'
import type { AnyProcess } from '../../process/process.ts'
import type { Store, StoredCase } from '../../store/port.ts'
import { type DayNumber, toDayNumber } from '../../time/day.ts'
import type { Party } from '../../who/party.ts'
import { daysIn } from '../process-suite/days-in.ts'
import type { When } from './deciding.ts'
import { familyStore, type FamilyStore } from './family-store.ts'
import type { Line } from './line.ts'
import { fateFrom, type Member } from './member.ts'
import type { Habits } from './options.ts'
import { randomOf } from './random.ts'
import type { PlannedStep, StepBase } from './step.ts'
import { shiftOf, type Story } from './story.ts'
import { dayIn, type Moment, type WorkingTime } from './working-time.ts'

/** What all families of a plan share. */
export interface World {
  readonly seed: number
  readonly habits: Habits
  readonly environment: Environment
  readonly time: WorkingTime
  /** The part of that time in which cases are opened by somebody. */
  readonly openingTime: WorkingTime
  /** By process. */
  readonly lines: ReadonlyMap<string, Line>
  readonly stories: ReadonlyMap<string, readonly Story[]>
}

/** A step with its moment, to be put in order. */
export interface TimedStep {
  readonly moment: Moment
  readonly step: PlannedStep
}

/** A case that somebody opens and those that come of it, carried on by an engine on a store of their own. */
export interface Family {
  readonly world: World
  /** From 1. */
  readonly number: number
  readonly members: Map<CaseId, Member>
  readonly steps: TimedStep[]
  readonly engine: Engine<Store, AnyProcess>
  readonly store: FamilyStore
  readonly clock: { moment: Moment }
}

const TENANT = 'plan'
const KEY = new Uint8Array(32)
const ID_BYTES = 16

/** A family that has no case yet. */
export function familyOf(world: World, number: number): Family {
  const { environment, lines, time, seed } = world
  const root = randomOf(`${seed}/${number}`).hex(ID_BYTES)
  const clock = { moment: 0 }
  const store = familyStore()
  const engine = createEngine<Store, AnyProcess>({
    store,
    processes: [...lines.values()].map(({ process }) => process),
    environment,
    keys: { subjectKey: () => KEY, digestKey: () => KEY },
    clock: () => time.instant(clock.moment),
    random: (length) => (length === ID_BYTES ? bytesOf(root) : new Uint8Array(length)),
  })
  return { world, number, members: new Map(), steps: [], engine, store, clock }
}

/** Sends something at a moment. */
export async function send(
  { engine, clock }: Family,
  moment: Moment,
  by: Party,
  call: (as: Handle<AnyProcess>) => Promise<Outcome>,
): Promise<Outcome> {
  clock.moment = moment
  return call(engine.as({ tenant: TENANT, party: by }))
}

/** Puts a step into the plan; gives its key. */
export function note(
  { world, number, steps }: Family,
  moment: Moment,
  step: WithoutBase<PlannedStep>,
): string {
  const key = `${world.seed}/${number}/${steps.length + 1}`
  steps.push({ moment, step: { at: world.time.instant(moment), key, ...step } })
  return key
}

/** `A | B` → A and B, each without what all steps have */
type WithoutBase<Step> = Step extends PlannedStep ? Omit<Step, keyof StepBase> : never

/** Members as they are after a command, those that it changed or made; each was last heard of `when` it was. */
export async function changedBy(
  family: Family,
  opened: readonly CaseId[],
  when: When,
): Promise<readonly Member[]> {
  const { store, members } = family
  const changed: Member[] = []
  for (const id of store.changed()) {
    const stored = await store.load(TENANT, id)
    if (stored === undefined) continue
    const member = members.get(id) ?? (opened.includes(id) ? await adopted(family, stored, when) : undefined)
    if (member === undefined) continue
    members.set(id, member)
    member.kase = caseOf(stored)
    member.counters = await store.counters(TENANT, id)
    member.last = later(member.last, when)
    learn(member, dayIn(when.occurred))
    changed.push(member)
  }
  return changed
}

/** A new member of the family; `undefined` where its process has no part in the plan. */
async function adopted(
  { world, number, store, members }: Family,
  stored: StoredCase,
  when: When,
): Promise<Member | undefined> {
  const line = world.lines.get(stored.process)
  const [first] = await store.entries(TENANT, stored.case, 0, 1)
  if (line === undefined || first?.entry.kind !== 'fact') return undefined
  const opener = stored.parent === null ? undefined : members.get(stored.parent)
  if (opener !== undefined) opener.hasChildren = true
  const random = randomOf(`${world.seed}/${stored.case}`)
  const stories = world.stories.get(stored.process) ?? []
  return {
    line,
    number,
    random,
    others: () => [...members.values()].flatMap(({ kase }) => (kase.id === stored.case ? [] : [kase])),
    habits: world.habits,
    shift: shiftOf(stories, first.entry.event),
    fate: fateFrom(world.habits, random),
    intended: new Map(),
    learnt: new Map(),
    kase: caseOf(stored),
    counters: {},
    hasChildren: false,
    last: when,
  }
}

function learn({ kase, learnt }: Member, today: DayNumber): void {
  const days = daysIn(kase.state.context).map(toDayNumber)
  for (const day of days) if (!learnt.has(day)) learnt.set(day, today)
}

function later(one: When, other: When): When {
  return {
    occurred: Math.max(one.occurred, other.occurred),
    recorded: Math.max(one.recorded, other.recorded),
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, place) =>
    Number.parseInt(hex.slice(2 * place, 2 * place + 2), 16),
  )
}
