import type { Delivery } from '../../engine/delivery.ts'
import { accepted } from '../../engine/outcome.ts'
import type { WorkerOptions } from '../../engine/worker.ts'
import { calendarOf } from '../../time/calendar.ts'
import { environmentOf } from '../../kernel/environment.ts'
import { expectEqual, expectThat } from '../expect.ts'
import { hearingEnvironment } from '../hearing/hearing-world.ts'
import type { Claim, Trial } from '../store-harness.ts'
import { docketWith } from './lineage.ts'
import { facts, type HearingCommand, noon, reasonsOf, type Scene, sceneOn, TENANT } from './scene.ts'

/** What is done without anybody asking, and what is told of it. */
export const workerClaims: readonly Claim[] = [
  {
    name: 'a deadline that passes is noted once, whoever and however many look',
    holds: notesOnce,
  },
  {
    name: 'what was missed while nobody worked is caught up with its true lateness',
    holds: catchesUpLate,
  },
  {
    name: 'what the system notes is no conflict to who did not know of it',
    holds: isNoConflict,
  },
  {
    name: 'a worker whose clock is a day wrong notes nothing, and the next one everything',
    holds: mistrustsClocks,
  },
  {
    name: 'an effect is delivered under one id until a handler takes it, and then no more',
    holds: deliversUntilTaken,
  },
  {
    name: 'a handler that hangs or answers twice loses and doubles nothing',
    holds: outlivesHandlers,
  },
  {
    name: 'a dead letter is listed to those who see its case, and retried and dropped once',
    holds: handlesDeadLetters,
  },
  {
    name: 'a dead letter is decided by who acts in its case and says why',
    holds: asksWhoDecidesAndWhy,
  },
  {
    name: 'what failed and was taken back is never delivered after all',
    holds: correctsBeforeItRetries,
  },
  {
    name: 'a follow-up tells what it follows, and what was never told is not followed up',
    holds: tellsWhatItFollows,
  },
  {
    name: 'recomputing gives an entry to each case that a new calendar concerns, and to no other',
    holds: recomputesTheConcerned,
  },
  {
    name: 'what-if tells what a command would do, and writes nothing',
    holds: foresees,
  },
]

/** No attempt comes again by itself while a claim is looked at, whoever keeps the time. */
const HOUR_MS = 3_600_000

/** A worker whose handler keeps what it is handed. */
function workerOn(scene: Scene, options: Partial<WorkerOptions> = {}) {
  const taken: Delivery[] = []
  const worker = scene.worker({
    tenants: [TENANT],
    deliver: (delivery) => void taken.push(delivery),
    backOff: () => HOUR_MS,
    ...options,
  })
  return { worker, taken, round: async () => (await worker.round())[TENANT] }
}

function crossings(history: Awaited<ReturnType<Scene['office']['history']>>) {
  return (history?.entries ?? []).flatMap((entry) =>
    entry.kind === 'crossed' ? [[entry.duty, entry.day, entry.on]] : [],
  )
}

async function notesOnce({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const id = await scene.called()
  const [one, two] = [workerOn(scene), workerOn(scene)]
  scene.on('2025-09-12')
  await one.worker.round()
  expectEqual(crossings(await scene.office.history(id)), [], 'the notice is due on the 12th')
  scene.on('2025-09-13')
  await Promise.all([one.worker.round(), two.worker.round()])
  await one.worker.round()
  expectEqual(
    crossings(await scene.office.history(id)),
    [['notice', '2025-09-12', '2025-09-13']],
    'noted once',
  )
  const view = await scene.office.read(id)
  expectEqual(view?.states, ['called'], 'it changes no state')
  expectEqual(
    [...one.taken, ...two.taken]
      .filter(({ effect }) => effect === 'deadline')
      .map(({ message, to, params }) => [message, to, params]),
    [['hearing/notice/overdue', ['office'], { day: '2025-09-12', days: 1 }]],
    'and told to who owes it',
  )
  accepted(
    await scene.office.record(id, { type: 'hearing.moved', occurredOn: '2025-09-13', day: '2025-10-01' }),
  )
  scene.on('2025-09-24')
  await one.worker.round()
  expectEqual(
    crossings(await scene.office.history(id)).map(([, day]) => day),
    ['2025-09-12', '2025-09-22'],
    'a deadline that moved is another one',
  )
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function catchesUpLate({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const ids = [await scene.called(), await scene.called({ mode: 'closed' })]
  scene.on('2025-10-20')
  const late = await scene.office.overdue()
  expectEqual(late.rows.length, 2, 'overdue without any worker')
  const { round, taken } = workerOn(scene)
  expectEqual(await round(), { noted: 2, delivered: 4, failed: 0, dead: 0 }, 'the calls and the notes')
  for (const id of ids)
    expectEqual(
      crossings(await scene.office.history(id)),
      [['notice', '2025-09-12', '2025-10-20']],
      'the day it was due, and the day it was noted',
    )
  const told = taken.filter(({ effect }) => effect === 'deadline')
  expectEqual(
    told.map(({ params }) => params),
    [1, 2].map(() => ({ day: '2025-09-12', days: 38 })),
    '38 days late',
  )
}

async function isNoConflict({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const id = await scene.called()
  const seen = (await scene.office.read(id))?.revision ?? 0
  scene.on('2025-09-15')
  await workerOn(scene).worker.round()
  expectEqual((await scene.office.read(id))?.revision, seen + 1, 'the system has noted something')
  const notice = { ...facts[0], occurredOn: '2025-09-15' } as HearingCommand
  const { findings } = accepted(await scene.office.record(id, notice, { expectedRevision: seen }))
  expectEqual(
    findings.map(({ code }) => code),
    ['late'],
    'recorded all the same, late',
  )
  const again = await scene.office.record(id, notice, { expectedRevision: seen })
  expectEqual(again.outcome, 'conflict', 'but what somebody recorded is one')
}

async function mistrustsClocks({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const id = await scene.called()
  scene.on('2025-09-12')
  const fast = sceneOn(store, { attend })
  fast.on('2025-09-13')
  const { round, taken } = workerOn(fast)
  expectEqual(
    await round(),
    { noted: 0, delivered: 1, failed: 0, dead: 0, clock: 'ahead' },
    'it notes nothing, and still delivers',
  )
  expectEqual(
    taken.map(({ message }) => message),
    ['hearing-called'],
    'what was to be sent',
  )
  expectThat(
    fast.notes.some(({ note }) => note === 'clock-differs'),
    'the host is told',
  )
  scene.on('2025-09-13')
  expectEqual((await workerOn(scene).round())?.noted, 1, 'the next one notes it')
  fast.on('2025-09-12')
  expectEqual((await workerOn(fast).round())?.clock, 'behind', 'one that is slow is mistrusted too')
  expectEqual(
    crossings(await scene.office.history(id)),
    [['notice', '2025-09-12', '2025-09-13']],
    'on its day, once',
  )
}

async function deliversUntilTaken({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const id = await scene.called()
  const tried: Delivery[] = []
  const { round } = workerOn(scene, {
    deliver: (delivery) => {
      tried.push(delivery)
      if (tried.length < 3) throw new Error('no line')
    },
  })
  expectEqual(await round(), { noted: 0, delivered: 0, failed: 1, dead: 0 }, 'it fails')
  expectEqual((await round())?.failed, 0, 'and is not tried before its time')
  const wait = () => time.goTo(new Date(Date.parse(time.now()) + HOUR_MS).toISOString())
  wait()
  expectEqual((await round())?.failed, 1, 'it fails again')
  wait()
  expectEqual((await round())?.delivered, 1, 'it is taken')
  wait()
  expectEqual((await round())?.delivered, 0, 'and delivered no more')
  expectEqual(
    tried.map(({ id: effect, attempt, to, message }) => [effect, attempt, to, message]),
    [1, 2, 3].map((attempt) => [`${id}/1/0`, attempt, ['panel'], 'hearing-called']),
    'always under one id',
  )
}

async function outlivesHandlers({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  await scene.called()
  const ends: (() => void)[] = []
  const aborted: boolean[] = []
  const hangs = workerOn(scene, {
    timeout: 5,
    deliver: ({ signal }) => {
      signal.addEventListener('abort', () => aborted.push(true))
      return new Promise((resolve) => ends.push(resolve))
    },
  })
  expectEqual((await hangs.round())?.failed, 1, 'it took too long')
  expectEqual(aborted, [true], 'and was told so')
  ends.forEach((end) => end())
  time.goTo(new Date(Date.parse(time.now()) + HOUR_MS).toISOString())
  const twice = workerOn(scene, {
    deliver: () => {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      for (const answer of [resolve, resolve, () => reject(new Error('after all not'))]) answer()
      return promise
    },
  })
  expectEqual((await twice.round())?.delivered, 1, 'the first answer counts')
  expectEqual((await hangs.round())?.failed, 0, 'nothing is left')
}

async function handlesDeadLetters({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const id = await scene.called()
  const fails = workerOn(scene, {
    attempts: 1,
    deliver: () => {
      throw new Error('no address')
    },
  })
  expectEqual((await fails.round())?.dead, 1, 'dead after its last attempt')
  const letters = async (handle = scene.office) =>
    (await handle.deadLetters()).rows.map(({ case: of, effect, error }) => [of, effect.id, error])
  const effect = `${id}/1/0`
  expectEqual(await letters(), [[id, effect, 'Error: no address']], 'listed, with what went wrong')
  expectEqual(await letters(scene.otherOffice), [], 'to nobody else')
  const drops = async (handle = scene.office, reason = 'Đã gửi tay') =>
    reasonsOf(await handle.dropDelivery(effect, reason))
  expectEqual(await drops(scene.otherOffice), ['not-found'], 'nor decided by anybody else')
  const retried = await scene.office.retryDelivery(effect, 'Địa chỉ đã sửa')
  expectEqual(retried.outcome, 'decided', 'retried')
  expectEqual((await fails.round())?.dead, 1, 'and dead again')
  expectEqual(await drops(), ['decided'], 'dropped')
  expectEqual([await letters(), await drops()], [[], ['not-found']], 'once')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function asksWhoDecidesAndWhy({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const effect = `${await scene.called()}/1/0`
  const deliver = () => {
    throw new Error('no address')
  }
  await workerOn(scene, { attempts: 1, deliver }).round()
  expectEqual((await scene.auditor.deadLetters()).rows.length, 1, 'the auditor sees it')
  for (const decide of ['retryDelivery', 'dropDelivery'] as const) {
    const refused = async (handle: Scene['office'], reason: string) =>
      reasonsOf(await handle[decide](effect, reason))
    expectEqual(await refused(scene.auditor, 'Đã gửi tay'), ['no-role'], 'and does not act in the case')
    expectEqual(await refused(scene.auditor, ''), ['no-role', 'malformed'], 'every reason is told')
    for (const reason of ['', ' \n', 'Đã gửi\ud83d'])
      expectEqual(await refused(scene.office, reason), ['malformed'], 'that is no reason')
    expectEqual(await refused(scene.office, 'x'.repeat(20_001)), ['too-long'], 'one that is too long')
  }
  expectEqual((await store.delivery(TENANT, effect))?.status, 'dead', 'nothing was decided')
  expectEqual((await scene.panel.dropDelivery(effect, 'Đã gửi tay')).outcome, 'decided', 'who acts may')
}

async function correctsBeforeItRetries({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const { id, matters } = await docketWith(scene, ['1', '2'])
  const answered: number[] = []
  for (const item of ['1', '2'])
    answered.push(
      accepted(
        await scene.office.record(id, { type: 'item.answered', occurredOn: '2025-09-01', item, answer: 'x' }),
      ).revision,
    )
  const deliver = () => {
    throw new Error('no line')
  }
  expectEqual((await workerOn(scene, { deliver }).round())?.failed, 2, 'both fail')
  for (const revision of answered)
    accepted(await scene.office.correct(id, { void: revision }, { reason: 'Ghi nhầm' }))
  time.goTo(new Date(Date.parse(time.now()) + 60_000).toISOString())
  const { round, taken } = workerOn(scene)
  await round()
  expectEqual(
    taken.map(({ follows, withdrawn }) => `${follows} ${withdrawn}`).toSorted(),
    matters.map((matter) => `${matter}/2/0 true`).toSorted(),
    'that it does not hold, and never that it does',
  )
}

async function tellsWhatItFollows({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const { id, matters } = await docketWith(scene, ['1', '2'])
  const [first, second] = matters
  const { round, taken } = workerOn(scene)
  const answers = async (item: string) =>
    accepted(
      await scene.office.record(id, { type: 'item.answered', occurredOn: '2025-09-01', item, answer: 'x' }),
    ).revision
  const takesBack = async (revision: number) =>
    accepted(await scene.office.correct(id, { void: revision }, { reason: 'Ghi nhầm' }))
  await takesBack(await answers('1'))
  expectEqual(await round(), { noted: 0, delivered: 0, failed: 0, dead: 0 }, 'nobody was told, nobody is')
  const answered = await answers('2')
  await round()
  await takesBack(answered)
  await round()
  expectEqual(
    taken.map(({ case: of, follows, withdrawn }) => [of, follows ?? '', withdrawn ?? false]),
    [
      [second, '', false],
      [second, `${second}/2/0`, true],
    ],
    'told, and told that it does not hold',
  )
  const left = await store.deliveries({
    tenant: TENANT,
    audiences: ['party:office'],
    status: 'withdrawn',
    limit: 9,
  })
  expectEqual(
    left.rows.map((row) => row.case),
    [first, first],
    'both of the first are kept as withdrawn',
  )
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function recomputesTheConcerned({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const concerned = await scene.called({ day: '2026-02-10' })
  const other = await scene.called()
  const closed = await scene.called({ day: '2026-02-10', mode: 'closed' })
  const before = [await scene.office.read(concerned), await scene.office.read(other)]
  const standing = (view: (typeof before)[number]) =>
    view?.deadlines.find(({ duty }) => duty === 'notice')?.deadline.status
  expectEqual(before.map(standing), ['undetermined', 'due'], 'there is no calendar for 2026')
  expectEqual(await scene.engine.recompute(TENANT), { cases: 3, changed: 0 }, 'nothing to say yet')
  const { calendar, ...rest } = hearingEnvironment
  const environment = environmentOf({
    ...rest,
    calendar: calendarOf({ years: [...calendar.years, 2026], rows: calendar.rows }),
  })
  const later = sceneOn(store, { environment, time })
  expectEqual(await later.engine.recompute(TENANT), { cases: 3, changed: 2 }, 'those whose day was missing')
  expectEqual(await later.engine.recompute(TENANT), { cases: 3, changed: 0 }, 'once')
  expectEqual(standing(await later.office.read(concerned)), 'due', 'the undetermined deadline is due')
  expectEqual((await later.office.read(other))?.revision, before[1]?.revision, 'the other got no entry')
  const last = (await later.office.history(closed))?.entries.at(-1)
  expectEqual(
    [last?.kind, last?.by, last?.environment],
    ['recomputed', { system: 'recompute' }, environment.fingerprint],
    'recorded',
  )
  expectEqual((await later.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function foresees({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const id = await scene.called()
  const before = await scene.picture()
  scene.on('2025-09-10')
  const notice = facts[0] as HearingCommand
  const would = await scene.office.whatIf(id, notice)
  if (would?.outcome !== 'accepted') throw new Error('the notice would be accepted')
  expectEqual(await scene.picture(), before, 'nothing was written')
  const forecast = await scene.office.forecast(id, '2025-12-31')
  expectEqual(
    forecast?.map(({ day, what, deadline }) => [day, what, deadline.duty]),
    [['2025-09-13', 'overdue', 'notice']],
    'what comes if nothing happens',
  )
  const refused = await scene.office.whatIf(id, facts[1] as HearingCommand)
  expectEqual(refused?.outcome, 'refused', 'what would be refused')
  accepted(await scene.office.record(id, notice))
  const after = await scene.office.read(id)
  expectEqual(
    [would.case.states, would.case.revision, would.case.deadlines],
    [after?.states, after?.revision, after?.deadlines],
    'it came as it was foreseen',
  )
  expectEqual(
    (await scene.office.forecast(id, '2025-12-31'))?.map(({ day, what, deadline }) => [
      day,
      what,
      deadline.duty,
    ]),
    [
      ['2025-09-15', 'reached', 'posting'],
      ['2025-09-24', 'overdue', 'sitting'],
    ],
    'and now',
  )
  expectEqual((await scene.otherOffice.whatIf(id, notice)) ?? 'nothing', 'nothing', 'not for others')
  expectThat(noon('2025-09-10') === time.now(), 'no time went by')
}
