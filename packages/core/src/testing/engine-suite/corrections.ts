import type { Delivery } from '../../engine/delivery.ts'
import { accepted } from '../../engine/outcome.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual } from '../expect.ts'
import type { Claim, Trial } from '../store-harness.ts'
import type { CommandFor } from '../../process/process.ts'
import { environmentOf } from '../../kernel/environment.ts'
import type { matter as matterProcess } from '../hearing/matter.ts'
import { hearingEnvironment } from '../hearing/hearing-world.ts'
import { docketWith, type MatterId } from './lineage.ts'
import { facts, type HearingCommand, noon, reasonsOf, runs, type Scene, sceneOn, TENANT } from './scene.ts'

/** Facts that were put on record wrongly, or not at all, and are put right. */
export const correctionClaims: readonly Claim[] = [
  {
    name: 'a correction changes no earlier entry, and the past is told as it was known',
    holds: ({ store }) => changesNoEntry(store),
  },
  {
    name: 'a fact voided and recorded again gives the same state',
    holds: ({ store }) => comesBackToTheSame(store),
  },
  {
    name: 'a corrected day moves the deadlines that are counted from it',
    holds: ({ store }) => movesDeadlines(store),
  },
  {
    name: 'a fact that was forgotten is inserted where it belongs, and what was found for want of it is gone',
    holds: ({ store }) => insertsForgotten(store),
  },
  {
    name: 'a correction that a later fact does not fit is refused, naming the first',
    holds: ({ store }) => namesTheFirst(store),
  },
  {
    name: 'what is no fact, was voided, or opened the case cannot be corrected so',
    holds: ({ store }) => knowsItsFacts(store),
  },
  {
    name: 'who could not record a fact can neither change nor void it',
    holds: ({ store }) => askesForAuthority(store),
  },
  {
    name: 'what was sent for a corrected fact is followed up, once',
    holds: ({ store }) => followsUp(store),
  },
  {
    name: 'what was told of a deadline that was kept after all is taken back, once',
    holds: takesNoticesBack,
  },
  {
    name: 'what was told of a deadline that was kept, as is recorded only afterwards, is taken back',
    holds: takesBackWhenRecordedLate,
  },
  {
    name: 'a case is found by the words of its facts as corrected',
    holds: ({ store }) => isFoundAnew(store),
  },
  {
    name: 'what a corrected fact opened or told follows it, or it is refused',
    holds: ({ store }) => takesOthersAlong(store),
  },
  {
    name: 'who recorded two facts that are kept apart is found, also where one of them was inserted',
    holds: ({ store }) => keepsApart(store),
  },
  {
    name: 'a correction moves no deadline that is counted as before, whatever the law says since',
    holds: ({ store }) => leavesTheLaw(store),
  },
  {
    name: 'a correction sent again under its key is written once',
    holds: ({ store }) => isWrittenOnce(store),
  },
]

const reason = 'Ghi nhầm'
type MatterRaised = CommandFor<typeof matterProcess> & { readonly type: 'matter.raised' }

/** A hearing with all its facts on record. */
async function heard(scene: Scene) {
  const id = await scene.called()
  const done = await runs(scene, id)
  scene.on('2025-10-10')
  return { id, revisionOf: (type: HearingCommand['type']) => revisionIn(done, type) }
}

function revisionIn(done: Awaited<ReturnType<typeof runs>>, type: HearingCommand['type']): number {
  const found = done.find(({ entry }) => entry.kind === 'fact' && entry.event.type === type)
  if (found === undefined) throw new Error(`${type} is among the facts`)
  return found.revision
}

async function changesNoEntry(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, revisionOf } = await heard(scene)
  const before = await scene.office.history(id)
  const replaced = accepted(
    await scene.office.correct(
      id,
      {
        replace: revisionOf('report.written'),
        event: { type: 'report.written', occurredOn: '2025-09-27', pages: 9 },
      },
      { reason },
    ),
  )
  const after = await scene.office.history(id)
  expectEqual(after?.entries.slice(0, -1), before?.entries, 'as recorded')
  expectEqual(after?.entries.at(-1), replaced.entry, 'and the correction after it')
  expectEqual(
    after?.facts.map(({ event }) => event.type),
    before?.facts.map(({ event }) => event.type),
    'the same facts happened',
  )
  expectEqual(
    after?.facts.find(({ event }) => event.type === 'report.written')?.event.occurredOn,
    '2025-09-27',
    'one of them on another day',
  )
  const known = await scene.office.history(id, { knownAt: noon('2025-10-07') })
  expectEqual([known?.entries, known?.facts], [before?.entries, before?.facts], 'as it was known before')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function comesBackToTheSame(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 4))
  const before = await scene.office.read(id)
  accepted(await scene.panel.correct(id, { void: 5 }, { reason }))
  expectEqual((await scene.office.read(id))?.states, ['sitting'], 'not adjourned')
  const last = facts[3] as HearingCommand
  accepted(await scene.panel.record(id, last))
  const after = await scene.office.read(id)
  expectEqual(
    [after?.states, after?.context],
    [before?.states, before?.context],
    'the same states and context',
  )
  expectEqual(daysOf(after), daysOf(before), 'and the same days')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

type View = Awaited<ReturnType<Scene['office']['read']>>

function daysOf(view: View) {
  return view?.deadlines.map(({ duty, deadline, standing }) => [
    duty,
    deadline.status === 'due' ? deadline.day : deadline.status,
    standing,
  ])
}

async function movesDeadlines(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, revisionOf } = await heard(scene)
  const day = async () => daysOf(await scene.office.read(id))?.find(([duty]) => duty === 'shutting')
  expectEqual(await day(), ['shutting', '2025-10-01', 'met'], 'three working days after the 26th')
  const event = { type: 'report.written', occurredOn: '2025-09-30', pages: 3 } as const
  const { entry } = accepted(
    await scene.office.correct(id, { replace: revisionOf('report.written'), event }, { reason }),
  )
  expectEqual(await day(), ['shutting', '2025-10-03', 'met'], 'three working days after the 30th')
  const moved = entry.deadlines['shutting']
  expectEqual(moved?.generation, entry.revision, 'a new generation')
}

async function insertsForgotten(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const withoutStatement = facts.filter(({ type }) => type !== 'statement.taken')
  const done = await runs(scene, id, withoutStatement)
  const adjourned = revisionIn(done, 'hearing.adjourned')
  const findings = async () =>
    (await scene.office.history(id))?.facts.find(({ revision }) => revision === adjourned)?.findings
  expectEqual(
    (await findings())?.map(({ code }) => code),
    ['rule'],
    'nobody was heard',
  )
  const statement = facts[2] as HearingCommand
  accepted(await scene.office.correct(id, { insertBefore: adjourned, event: statement }, { reason }))
  expectEqual(await findings(), [], 'somebody was')
  const history = await scene.office.history(id)
  const types = history?.facts.map(({ event }) => event.type) ?? []
  expectEqual(
    types.indexOf('statement.taken') + 1,
    types.indexOf('hearing.adjourned'),
    'it happened before the adjournment',
  )
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function namesTheFirst(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, revisionOf } = await heard(scene)
  const before = await scene.picture()
  const refused = await scene.panel.correct(id, { void: revisionOf('hearing.begun') }, { reason })
  expectEqual(
    refused.outcome === 'refused' &&
      refused.refused.map((one) => one.code === 'no-longer-fits' && [one.revision, one.event]),
    [[revisionOf('statement.taken'), 'statement.taken']],
    'no statement without a hearing',
  )
  const earlier = { type: 'hearing.moved', occurredOn: '2025-09-09', day: '2025-09-24' } as const
  const clash = await scene.office.correct(
    id,
    { insertBefore: revisionOf('notice.posted'), event: earlier },
    { reason },
  )
  expectEqual(
    clash.outcome === 'refused' &&
      clash.refused.map((one) => one.code === 'no-longer-fits' && [one.event, one.reasons[0]?.code]),
    [['hearing.begun', 'rule']],
    'a hard rule that held would be broken',
  )
  expectEqual(await scene.picture(), before, 'nothing was written')
}

async function knowsItsFacts(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const { revision } = await scene.does(id, facts[0] as HearingCommand)
  const voids = async (of: number, why = reason) => scene.office.correct(id, { void: of }, { reason: why })
  const why = async (of: number) => {
    const outcome = await voids(of)
    return outcome.outcome === 'refused' && outcome.refused
  }
  expectEqual(await why(1), [{ code: 'nothing-to-correct', revision: 1, why: 'opening' }], 'the opening')
  expectEqual(await why(9), [{ code: 'nothing-to-correct', revision: 9, why: 'no-fact' }], 'no entry')
  expectEqual(
    await why('2' as never),
    [{ code: 'nothing-to-correct', revision: '2', why: 'no-fact' }],
    'a text, and no number',
  )
  expectEqual(reasonsOf(await voids(revision, ' ')), ['malformed'], 'without a reason')
  const voided = accepted(await voids(revision))
  expectEqual(await why(revision), [{ code: 'nothing-to-correct', revision, why: 'voided' }], 'voided before')
  expectEqual(
    await why(voided.revision),
    [{ code: 'nothing-to-correct', revision: voided.revision, why: 'no-fact' }],
    'a correction is no fact',
  )
}

async function askesForAuthority(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, revisionOf } = await heard(scene)
  expectEqual(
    reasonsOf(await scene.panel.correct(id, { void: revisionOf('file.shut') }, { reason })),
    ['not-on-behalf'],
    'shutting is the office’s act',
  )
  expectEqual(
    reasonsOf(await scene.otherOffice.correct(id, { void: revisionOf('file.shut') }, { reason })),
    ['not-found'],
    'to others the case is not there',
  )
}

async function followsUp(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const before = await store.inspect(TENANT, id)
  const { town, office, panel, mode } = {
    town: 'town',
    office: 'office',
    panel: 'panel',
    mode: 'open',
  } as const
  const call = { type: 'hearing.called', town, office, mode, occurredOn: '2025-09-01' } as const
  const same = { ...call, panel, title: 'Đường xã', day: '2025-09-23' }
  accepted(await scene.office.correct(id, { replace: 1, event: same }, { reason }))
  expectEqual((await store.inspect(TENANT, id)).effects, before.effects, 'nothing else would have been sent')
  const { matters } = await docketWith(scene, ['1'])
  const [matter] = matters as readonly MatterId[]
  const docketId = (await scene.office.read(matter ?? ''))?.parent ?? ''
  const told = accepted(
    await scene.office.record(docketId, {
      type: 'item.answered',
      occurredOn: '2025-09-01',
      item: '1',
      answer: 'x',
    } as never), // an id without its process
  )
  accepted(await scene.office.correct(docketId, { void: told.revision }, { reason }))
  const { effects } = await store.inspect(TENANT, matter ?? '')
  expectEqual(
    effects.map(({ message, corrects, withdrawn }) => [message, corrects ?? '', withdrawn ?? false]),
    [
      ['matter-answered', '', false],
      ['matter-answered', effects[0]?.id ?? '', true],
    ],
    'the answer is withdrawn',
  )
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function takesNoticesBack({ store, time }: Trial): Promise<void> {
  const scene = sceneOn(store, { time })
  const id = await scene.called()
  const told: Delivery[] = []
  const worker = scene.engine.worker({ tenants: [TENANT], deliver: (delivery) => void told.push(delivery) })
  scene.on('2025-09-13')
  await worker.round()
  const late = accepted(
    await scene.office.record(id, { type: 'notice.posted', occurredOn: '2025-09-13', place: 'x' }),
  )
  const inTime = { type: 'notice.posted', occurredOn: '2025-09-10', place: 'x' } as const
  const corrected = accepted(
    await scene.office.correct(id, { replace: late.revision, event: inTime }, { reason }),
  )
  expectEqual(corrected.findings, [], 'it was not late')
  accepted(
    await scene.office.correct(id, { replace: late.revision, event: { ...inTime, place: 'y' } }, { reason }),
  )
  await worker.round()
  expectEqual(
    told
      .filter(({ effect }) => effect === 'deadline')
      .map(({ message, follows, withdrawn }) => [message, follows ?? '', withdrawn ?? false]),
    [
      ['hearing/notice/overdue', '', false],
      ['hearing/notice/overdue', `${id}/2/0`, true],
    ],
    'told, and taken back',
  )
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function takesBackWhenRecordedLate({ store, time }: Trial): Promise<void> {
  const scene = sceneOn(store, { time })
  const id = await scene.called()
  const told: Delivery[] = []
  const worker = scene.engine.worker({ tenants: [TENANT], deliver: (delivery) => void told.push(delivery) })
  scene.on('2025-09-13')
  await worker.round()
  const inTime = { type: 'notice.posted', occurredOn: '2025-09-10', place: 'x' } as const
  const posted = accepted(await scene.office.record(id, inTime))
  await worker.round()
  accepted(await scene.office.correct(id, { void: posted.revision }, { reason }))
  await worker.round()
  expectEqual(
    told
      .filter(({ effect }) => effect === 'deadline')
      .map(({ message, follows, withdrawn }) => [message, follows ?? '', withdrawn ?? false]),
    [
      ['hearing/notice/overdue', '', false],
      ['hearing/notice/overdue', `${id}/2/0`, true],
      ['hearing/notice/overdue', `${id}/${posted.revision}/0`, false],
    ],
    'told, taken back, and told again',
  )
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function isFoundAnew(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, revisionOf } = await heard(scene)
  const finds = async (text: string) => (await scene.office.search(text)).rows.map((row) => row.case)
  expectEqual(await finds('ngap nuoc'), [id], 'as it was taken down')
  const { ...statement } = facts[2] as HearingCommand & { type: 'statement.taken' }
  const event = { ...statement, said: 'Đường thiếu đèn' }
  accepted(await scene.office.correct(id, { replace: revisionOf('statement.taken'), event }, { reason }))
  expectEqual([await finds('ngap nuoc'), await finds('thieu den')], [[], [id]], 'as it was said')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function takesOthersAlong(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, matters } = await docketWith(scene, ['1'])
  const [matter = ''] = matters as readonly MatterId[]
  const said = { type: 'item.entered', occurredOn: '2025-09-01', item: '1', said: 'Broken lamps' } as const
  const voided = await scene.office.correct(id, { void: 2 }, { reason })
  expectEqual(reasonsOf(voided), ['still-follows'], 'the matter it opened lives')
  accepted(await scene.office.correct(id, { replace: 2, event: { ...said, title: 'Lamps' } }, { reason }))
  expectEqual((await scene.office.read(matter))?.title, 'Lamps', 'the matter is corrected along')
  const other = { ...said, title: 'Lamps', item: '2' }
  expectEqual(
    reasonsOf(await scene.office.correct(id, { replace: 2, event: other }, { reason })),
    ['still-follows'],
    'another item would have opened another matter',
  )
  const direct = await scene.office.correct(matter, { void: 1 }, { reason })
  expectEqual(reasonsOf(direct), ['nothing-to-correct'], 'its opening stays')
  const [raised] = (await scene.office.history(matter))?.facts ?? []
  const own = { ...(raised?.event as MatterRaised), title: 'Drains of Lane 12' } // it was opened so
  expectEqual(
    reasonsOf(await scene.office.correct(matter, { replace: 1, event: own }, { reason })),
    ['told-fact'],
    'what it was opened with is corrected where that was done',
  )
  const answer = { type: 'item.answered', occurredOn: '2025-09-01', item: '1', answer: 'x' } as const
  const told = accepted(await scene.office.record(id, answer))
  const there = (await scene.office.read(matter))?.revision ?? 0
  expectEqual(
    reasonsOf(await scene.office.correct(matter, { void: there }, { reason })),
    ['told-fact'],
    'what was told is corrected where it was told',
  )
  accepted(await scene.office.correct(id, { void: told.revision }, { reason }))
  expectEqual((await scene.office.read(matter))?.states, ['open'], 'not answered after all')
  accepted(await scene.office.record(matter, { type: 'matter.shut', occurredOn: '2025-09-01' }))
  expectEqual(
    reasonsOf(await scene.office.correct(id, { void: 2 }, { reason })),
    ['still-follows'],
    'a case once opened stays, closed or not',
  )
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function keepsApart(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const without = facts.filter(({ type }) => !['report.written', 'costs.settled', 'file.shut'].includes(type))
  await runs(scene, id, without)
  const [report, costs] = [facts[4] as HearingCommand, facts[5] as HearingCommand]
  scene.on('2025-09-28')
  const settled = accepted(await scene.office.record(id, { ...costs, actor: 'panel' }))
  expectEqual(settled.findings, [], 'nothing that it is kept apart from')
  accepted(await scene.office.correct(id, { insertBefore: settled.revision, event: report }, { reason }))
  const found = (await scene.office.history(id))?.facts.at(-1)?.findings
  expectEqual(
    found?.map(({ code }) => code),
    ['same-recorder'],
    'one clerk for both',
  )
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

/** A tighter limit of the host is not a matter of the fact that is corrected. */
async function leavesTheLaw(store: Store): Promise<void> {
  const { id, revisionOf } = await heard(sceneOn(store))
  const { fingerprint: _own, ...world } = hearingEnvironment
  const profile = { limits: { 'hearing/shutting': { value: 5, unit: 'workingDays' } } } as const
  const later = sceneOn(store, { environment: environmentOf({ ...world, profile }) })
  later.on('2025-10-11')
  const report = { type: 'report.written', occurredOn: '2025-09-26', pages: 4 } as const
  const { entry } = accepted(
    await later.office.correct(id, { replace: revisionOf('report.written'), event: report }, { reason }),
  )
  expectEqual(entry.deadlines, {}, 'the pages were miscounted, no day has changed')
  expectEqual((await later.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function isWrittenOnce(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const { revision } = await scene.does(id, facts[0] as HearingCommand)
  const sends = () => scene.office.correct(id, { void: revision }, { reason, key: 'k', expectedRevision: 2 })
  const first = accepted(await sends())
  const before = await scene.picture()
  expectEqual(await sends(), { ...first, repeated: true }, 'the same outcome')
  expectEqual(await scene.picture(), before, 'nothing more was written')
  const late = await scene.office.correct(id, { void: 1 }, { reason, expectedRevision: 2 })
  expectEqual(reasonsOf(late), ['conflict'], 'after somebody else’s')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}
