import { StoreError } from '../../errors.ts'
import { accepted, type Outcome } from '../../engine/outcome.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual, expectThat } from '../expect.ts'
import { failingAt, STORE_FAULTS, type StoreFault } from '../faulty-store.ts'
import { hearing } from '../hearing/hearing.ts'
import { call } from '../hearing/hearing-world.ts'
import type { Claim, Trial } from '../store-harness.ts'
import { type HearingCommand, type HearingId, noon, type Scene, sceneOn, TENANT } from './scene.ts'

/** Every call that a command makes of the store goes wrong in every way, one at a time. */
export const faultClaims: readonly Claim[] = [
  {
    name: 'whatever call of the store goes wrong, no command is said to be recorded that is not, and sent again it is recorded once',
    holds: ({ store }) => recordsOnce(store),
  },
  {
    name: 'whatever call of the store goes wrong, what is asked fails as such and is never half an answer',
    holds: ({ store }) => answersWholly(store),
  },
  {
    name: 'whatever call of the store goes wrong in a round, later ones note every deadline once and deliver every effect',
    holds: (trial) => catchesUp(trial),
  },
  {
    name: 'whatever call of the store goes wrong, checkpoints follow each other',
    holds: ({ store }) => takesCheckpoints(store),
  },
  {
    name: 'a clock that steps back between any two calls of the store leaves a sound journal',
    holds: ({ store }) => stepsBack(store),
  },
]

const notice: HearingCommand = { type: 'notice.posted', occurredOn: '2025-09-01', place: 'Chợ' }
const moved: HearingCommand = { type: 'hearing.moved', occurredOn: '2025-09-01', day: '2025-10-07' }

type Command = (scene: Scene, id: HearingId, key: string) => Promise<Outcome | undefined>

/** Each adds one entry to the case, or opens one; what is applied has no outcome of its own. */
const COMMANDS: Readonly<Record<string, Command>> = {
  open: ({ office }, _id, key) => office.open(hearing, call, { key }),
  record: ({ office }, id, key) => office.record(id, notice, { key }),
  'record what is expected': ({ office }, id, key) => office.record(id, moved, { key, expectedRevision: 2 }),
  recordAll: async ({ office }, id, key) => {
    const [outcome] = await office.recordAll([
      { case: id, command: notice, options: { key } },
      { process: hearing, opening: call, options: { key: `${key}-other` } },
    ])
    if (outcome?.outcome === 'failed') throw outcome.error
    if (outcome === undefined) throw new Error('every command has an outcome')
    return outcome
  },
  correct: ({ office }, id, key) => office.correct(id, { void: 2 }, { reason: 'Ghi nhầm', key }),
  recuse: ({ office }, id, key) =>
    office.recuse(id, { person: 'bob', reason: 'Có quan hệ gia đình', on: '2025-09-01' }, { key }),
  'prepare and apply': async ({ office, engine }, id, key) => {
    const prepared = await office.prepare(id, notice, { key })
    if (prepared.outcome !== 'prepared') return prepared
    await engine.apply(prepared)
    return undefined
  },
}

async function recordsOnce(store: Store): Promise<void> {
  const sound = sceneOn(store)
  let keys = 0
  for (const [name, command] of Object.entries(COMMANDS))
    for (const fault of STORE_FAULTS)
      for (let nth = 1, isOver = false; !isOver; nth += 1) {
        const what = `${name}, ${fault} call ${nth}`
        isOver = await isRecordedOnce(sound, command, { nth, fault, key: `key-${(keys += 1)}`, what })
      }
  expectEqual((await sound.engine.verify(TENANT)).faults, [], 'it verifies')
}

interface Attempt {
  readonly nth: number
  readonly fault: StoreFault
  readonly key: string
  readonly what: string
}

/** Sends a command to a store that fails once, then again to one that does not; was there no such call any more? */
async function isRecordedOnce(sound: Scene, command: Command, attempt: Attempt): Promise<boolean> {
  const { nth, fault, key, what } = attempt
  const { office } = sound
  const id = await sound.called()
  accepted(await office.record(id, notice))
  const faulty = failingAt(sound.store, nth, fault)
  const first = await outcomeOrError(() => command(sceneOn(faulty.store), id, key))
  const left = await office.outcomeOf(key)
  if (first instanceof StoreError && first.outcome === 'not-committed')
    expectThat(left === undefined, `${what}: what is said to be unwritten is not there`)
  if (!(first instanceof StoreError))
    expectEqual(left?.outcome, 'accepted', `${what}: what is acknowledged is there`)
  await command(sound, id, key)
  const again = await office.outcomeOf(key)
  if (again?.outcome !== 'accepted') throw new Error(`${what}: sent again it is recorded`)
  if (left?.outcome === 'accepted') expectEqual(again, left, `${what}: sent again it is the same`)
  const isLate = await faulty.arrive().catch(() => true)
  expectEqual(await office.outcomeOf(key), again, `${what}: and stays so`)
  expectEqual((await office.read(id))?.revision, again.case === id ? 3 : 2, `${what}: recorded once`)
  return faulty.calls() < nth && !isLate
}

async function outcomeOrError(send: () => ReturnType<Command>): Promise<Outcome | StoreError | undefined> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof StoreError) return error
    throw error
  }
}

type Question = (office: Scene['office'], id: HearingId) => Promise<unknown>

const QUESTIONS: Readonly<Record<string, Question>> = {
  read: (office, id) => office.read(id),
  history: (office, id) => office.history(id),
  allowed: (office, id) => office.allowed(id),
  explain: (office, id) => office.explain(id, notice),
  whatIf: (office, id) => office.whatIf(id, notice),
  worklist: (office) => office.worklist(),
  due: (office) => office.due({}),
  cases: (office) => office.cases(),
  count: (office) => office.count(),
  counts: (office) => office.counts('state'),
  search: (office) => office.search('duong'),
  children: (office, id) => office.children(id),
  links: (office, id) => office.links(id),
  deadLetters: (office) => office.deadLetters(),
  changes: (office) => office.changes(0),
  outcomeOf: (office) => office.outcomeOf('call'),
}

async function answersWholly(store: Store): Promise<void> {
  const sound = sceneOn(store)
  const { case: id } = accepted(await sound.office.open(hearing, call, { key: 'call' }))
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    const answer = await ask(sound.office, id)
    for (let nth = 1, isOver = false; !isOver; nth += 1) {
      const faulty = failingAt(store, nth, 'before')
      const found = await ask(sceneOn(faulty.store).office, id).catch((error: unknown) => error)
      isOver = faulty.calls() < nth
      if (isOver) expectEqual(found, answer, `${name} without a fault`)
      else
        expectThat(
          found instanceof StoreError && found.outcome === 'not-committed',
          `${name}, call ${nth}: it fails, and says that nothing was written`,
        )
    }
  }
}

async function catchesUp({ store, time, attend }: Trial): Promise<void> {
  for (const fault of STORE_FAULTS)
    for (let nth = 1, isOver = false; !isOver; nth += 1) {
      const sound = sceneOn(store, { time, attend })
      const id = await sound.called()
      time.goTo(noon('2025-09-13'))
      const taken: string[] = []
      const options = { tenants: [TENANT], backOff: () => 1, deliver: deliverTo(taken) }
      const faulty = failingAt(store, nth, fault)
      const broken = sceneOn(faulty.store, { time, attend })
      time.goTo(noon('2025-09-13'))
      await broken.worker(options).round()
      isOver = faulty.calls() < nth
      await faulty.arrive().catch(() => false)
      // What was claimed by whoever did not learn of it is free when its lease has ended.
      time.goTo(noon('2025-09-14'))
      await sound.worker(options).round()
      const entries = (await sound.office.history(id))?.entries ?? []
      expectEqual(
        entries.map(({ kind }) => kind),
        ['fact', 'crossed'],
        `${fault} call ${nth}: the deadline is noted once`,
      )
      const sent = entries.flatMap((entry) =>
        'effects' in entry ? entry.effects.map((effect) => effect.id) : [],
      )
      expectThat(
        sent.length > 1 && sent.every((effect) => taken.includes(effect)),
        `${fault} call ${nth}: every effect is delivered`,
      )
    }
  expectEqual((await sceneOn(store).engine.verify(TENANT)).faults, [], 'it verifies')
}

function deliverTo(taken: string[]) {
  return ({ id }: { readonly id: string }) => void taken.push(id)
}

async function takesCheckpoints(store: Store): Promise<void> {
  const sound = sceneOn(store)
  for (const fault of STORE_FAULTS)
    for (let nth = 1, isOver = false; !isOver; nth += 1) {
      await sound.called()
      const faulty = failingAt(store, nth, fault)
      await sceneOn(faulty.store).engine.checkpoint(TENANT).catch(expectStoreError)
      isOver = faulty.calls() < nth
      const { root } = await sound.engine.checkpoint(TENANT)
      await faulty.arrive().catch(expectStoreError)
      expectEqual((await sound.engine.verify(TENANT, { root })).faults, [], `${fault} call ${nth}`)
    }
  const numbers = (await store.checkpoints(TENANT)).map(({ number }) => number)
  expectEqual(
    numbers,
    numbers.map((_, place) => place + 1),
    'without a gap',
  )
}

function expectStoreError(error: unknown): void {
  if (!(error instanceof StoreError)) throw error
}

async function stepsBack(store: Store): Promise<void> {
  for (const [name, command] of Object.entries(COMMANDS))
    for (let nth = 1, isOver = false; !isOver; nth += 1) {
      const key = `${name}-${nth}`
      let now = noon('2025-09-01')
      const time = { now: () => now, goTo: (next: string) => void (now = next) }
      const { called, office } = sceneOn(store)
      const id = await called()
      accepted(await office.record(id, notice))
      let calls = 0
      const stepping = beforeEachCall(store, () => {
        calls += 1
        if (calls === nth) now = '2025-09-01T04:00:00.000Z'
      })
      await command(sceneOn(stepping, { time }), id, key)
      expectEqual((await office.outcomeOf(key))?.outcome, 'accepted', `${name}, before call ${nth}`)
      isOver = calls < nth
    }
  expectEqual((await sceneOn(store).engine.verify(TENANT)).faults, [], 'it verifies')
}

function beforeEachCall(store: Store, happens: () => void): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      const asked = member.bind(target) as (...given: readonly unknown[]) => unknown
      return (...given: readonly unknown[]) => {
        happens()
        return asked(...given)
      }
    },
  })
}
