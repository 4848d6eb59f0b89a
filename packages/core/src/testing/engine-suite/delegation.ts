import { accepted } from '../../engine/outcome.ts'
import { environmentOf } from '../../kernel/environment.ts'
import type { Store } from '../../store/port.ts'
import type { IsoDay } from '../../time/day.ts'
import { type Delegation, registerOf } from '../../who/register.ts'
import { expectEqual } from '../expect.ts'
import { call, hearingEnvironment, hearingRegister } from '../hearing/hearing-world.ts'
import { hearing } from '../hearing/hearing.ts'
import type { Claim } from '../store-harness.ts'
import { facts, type HearingCommand, type HearingId, reasonsOf, runs, type Scene, sceneOn } from './scene.ts'

/** Whose acts the holder of an office may put on record because they were given to it, and for how long. */
export const delegationClaims: readonly Claim[] = [
  {
    name: 'under a delegation another’s act is recorded, and its entry names the delegation',
    holds: ({ store }) => recordsUnder(store),
  },
  {
    name: 'a delegation that has not begun or has ended on the act’s day is refused by name, and nothing is written',
    holds: ({ store }) => keepsItsDays(store),
  },
  {
    name: 'a delegation gives its giver’s own acts, of its events, and no others',
    holds: ({ store }) => givesNoMore(store),
  },
  {
    name: 'who stood for one side under a delegation does not act for the other',
    holds: ({ store }) => keepsSidesApart(store),
  },
  {
    name: 'a delegation shows the cases it takes to act, and only while it is in force',
    holds: ({ store }) => showsItsCases(store),
  },
  {
    name: 'who was recused from a case gives nobody an act in it',
    holds: ({ store }) => givesNothingRecused(store),
  },
  {
    name: 'a case is opened, and a fact corrected, under a delegation',
    holds: ({ store }) => opensAndCorrects(store),
  },
]

const given = (
  id: string,
  [giver, taker]: readonly [giver: string, taker: string],
  [from, until]: readonly [from: IsoDay, until: IsoDay],
  events?: readonly string[],
): Delegation => ({
  id,
  giver,
  taker,
  from,
  until,
  document: { vi: `Giấy ủy quyền số ${id}`, en: `Letter ${id}` },
  ...(events !== undefined && { events: events.map((event) => `hearing/${event}`) }),
})

function sceneWith(store: Store, ...delegations: readonly Delegation[]): Scene {
  const register = registerOf({ ...hearingRegister.table, delegations })
  return sceneOn(store, { environment: environmentOf({ ...hearingEnvironment, register }) })
}

const begun: HearingCommand = { type: 'hearing.begun', occurredOn: '2025-09-23', actor: 'panel' }
const [noticed] = facts

async function noticedIn(scene: Scene): Promise<HearingId> {
  const id = await scene.called()
  await runs(scene, id, noticed === undefined ? [] : [noticed])
  scene.on('2025-09-23')
  return id
}

async function recordsUnder(store: Store): Promise<void> {
  const whole = given('1', ['panel', 'other-clerk'], ['2025-09-15', '2025-09-26'])
  const scene = sceneWith(store, { ...whole, id: '2' }, whole)
  const id = await noticedIn(scene)
  const offered = (await scene.otherOffice.allowed(id))?.allowed.find(({ event }) => event === begun.type)
  expectEqual(offered?.actors, ['panel'], 'whom it is offered for')
  expectEqual((await scene.otherOffice.explain(id, begun))?.accepted, true, 'explained')
  expectEqual((await scene.otherOffice.whatIf(id, begun))?.outcome, 'accepted', 'tried')
  const { entry } = accepted(await scene.otherOffice.record(id, begun))
  const by = { person: 'cid', office: 'other-clerk', under: '1' }
  expectEqual(entry.by, by, 'who recorded, under the first of two delegations')
  const history = await scene.otherOffice.history(id)
  expectEqual(history?.facts.at(-1)?.by, by, 'in the history')
  expectEqual((await scene.engine.verify('a')).faults, [], 'verified')
}

async function keepsItsDays(store: Store): Promise<void> {
  const later = given('later', ['panel', 'audit'], ['2025-09-24', '2025-09-26'])
  const past = given('past', ['panel', 'audit'], ['2025-09-01', '2025-09-22'])
  for (const [rows, told] of [
    [[later], later],
    [[past], past],
    [[later, past], past],
  ] as const) {
    const scene = sceneWith(store, ...rows)
    const id = await noticedIn(scene)
    scene.on('2025-09-24')
    const refused = [
      { code: 'delegation-not-in-force', event: begun.type, delegation: told, on: '2025-09-23' },
    ] as const
    const before = await scene.picture()
    expectEqual(await scene.auditor.record(id, begun), { outcome: 'refused', refused }, `${told.id} recorded`)
    expectEqual((await scene.auditor.explain(id, begun))?.authority.refused, refused, `${told.id} explained`)
    expectEqual(await scene.picture(), before, 'nothing is written')
  }
  const ended = sceneWith(store, past)
  const id = await noticedIn(ended)
  const withheld = (await ended.auditor.allowed(id))?.withheld.find(({ event }) => event === begun.type)
  expectEqual(
    withheld?.refused.map(({ code }) => code),
    ['delegation-not-in-force'],
    'withheld',
  )
}

async function givesNoMore(store: Store): Promise<void> {
  const days = ['2025-09-01', '2025-09-30'] as const
  const adjourning = given('adjourning', ['panel', 'audit'], days, ['hearing.adjourned'])
  const others = sceneWith(store, adjourning)
  const id = await noticedIn(others)
  const answer = await others.auditor.record(id, begun)
  expectEqual(
    answer.outcome === 'refused' ? answer.refused : answer.outcome,
    [
      {
        code: 'not-on-behalf',
        event: 'hearing.begun',
        actor: 'panel',
        recorder: 'auditor',
        roles: ['office'],
        uncovered: adjourning,
      },
    ],
    'another event',
  )
  const ofChair = sceneWith(store, given('chair', ['chair', 'audit'], days))
  const other = await noticedIn(ofChair)
  expectEqual(reasonsOf(await ofChair.auditor.record(other, begun)), ['not-on-behalf'], 'the chair’s body')
  accepted(await ofChair.auditor.record(other, { ...begun, actor: 'chair' }))
  const chain = sceneWith(
    store,
    given('first', ['panel', 'other-clerk'], days, ['hearing.begun']),
    given('second', ['other-clerk', 'audit'], days, ['hearing.adjourned']),
  )
  const third = await noticedIn(chain)
  expectEqual(
    reasonsOf(await chain.auditor.record(third, begun)),
    ['not-on-behalf'],
    'what was given to its giver',
  )
}

async function keepsSidesApart(store: Store): Promise<void> {
  const costs: HearingCommand = { type: 'costs.settled', occurredOn: '2025-09-26', amount: 1, actor: 'panel' }
  const report: HearingCommand = {
    type: 'report.written',
    occurredOn: '2025-09-24',
    pages: 1,
    actor: 'office',
  }
  const both = sceneWith(
    store,
    given('office', ['office', 'audit'], ['2025-09-24', '2025-09-24'], ['report.written']),
    given('panel', ['panel', 'audit'], ['2025-09-26', '2025-09-26'], ['costs.settled']),
  )
  const id = await both.called()
  await runs(both, id, facts.slice(0, 4))
  both.on('2025-09-26')
  accepted(await both.auditor.record(id, report))
  expectEqual(reasonsOf(await both.auditor.record(id, costs)), ['both-offices'], 'under two delegations')
  expectEqual((await both.panel.record(id, costs)).outcome, 'accepted', 'by the other side itself')

  for (const giver of ['panel', 'chair']) {
    const own = sceneWith(
      store,
      given(giver, [giver, 'clerk'], ['2025-09-20', '2025-09-30'], ['costs.settled']),
    )
    const other = await own.called()
    await runs(own, other, facts.slice(0, 5))
    expectEqual(reasonsOf(await own.office.record(other, costs)), ['both-offices'], `given by the ${giver}`)
  }
}

async function showsItsCases(store: Store): Promise<void> {
  const days = ['2025-09-10', '2025-09-20'] as const
  for (const [events, listed] of [
    [undefined, true],
    [['hearing.begun'], false],
  ] as const) {
    const scene = sceneWith(store, given('1', ['panel', 'other-clerk'], days, events))
    const id = await scene.called()
    const sees = async () => {
      const { otherOffice } = scene
      const has = (rows: readonly { readonly case: string }[]) => rows.some((row) => row.case === id)
      return {
        read: (await otherOffice.read(id)) !== undefined,
        ofProcess: has((await otherOffice.cases({ process: 'hearing' })).rows),
        cases: has((await otherOffice.cases()).rows),
        worklist: has((await otherOffice.worklist()).rows),
      }
    }
    const nothing = { read: false, ofProcess: false, cases: false, worklist: false }
    expectEqual(await sees(), nothing, 'before it begins')
    await runs(scene, id, noticed === undefined ? [] : [noticed])
    expectEqual(
      await sees(),
      { read: true, ofProcess: true, cases: listed, worklist: listed },
      'while it is in force',
    )
    scene.on('2025-09-21')
    expectEqual(await sees(), nothing, 'after it has ended')
  }
}

async function givesNothingRecused(store: Store): Promise<void> {
  const scene = sceneWith(store, given('1', ['chair', 'other-clerk'], ['2025-09-01', '2025-09-30']))
  const id = await noticedIn(scene)
  const answerFor = async (event: string) => {
    const answer = await scene.otherOffice.allowed(id)
    return {
      offered: answer?.allowed.find((each) => each.event === event)?.actors,
      withheld: answer?.withheld.find((each) => each.event === event)?.refused.map(({ code }) => code),
    }
  }
  expectEqual(await answerFor('hearing.moved'), { offered: ['chair'], withheld: undefined }, 'before')
  accepted(await scene.office.recuse(id, { person: 'bob', reason: 'Kin', on: '2025-09-23' }))
  const { withheld } = await answerFor('hearing.moved')
  expectEqual(withheld?.includes('recused'), true, 'after')
  expectEqual(
    reasonsOf(await scene.otherOffice.record(id, { ...begun, actor: 'chair' })),
    ['recused'],
    'recorded',
  )
}

async function opensAndCorrects(store: Store): Promise<void> {
  const scene = sceneWith(
    store,
    given('opening', ['office', 'chair'], ['2025-09-01', '2025-09-30'], ['hearing.called', 'notice.posted']),
  )
  expectEqual(
    scene.panel.mayOpen(hearing).allowed.map(({ actors }) => actors),
    [['office']],
    'whom it may open for',
  )
  const opened = accepted(await scene.panel.open(hearing, { ...call, actor: 'office' }))
  const by = { person: 'bob', office: 'chair', under: 'opening' }
  expectEqual(opened.entry.by, by, 'opened under it')
  const id = opened.case
  scene.on('2025-09-10')
  const posted = {
    type: 'notice.posted',
    occurredOn: '2025-09-10',
    place: 'Market',
    actor: 'office',
  } as const
  await scene.office.record(id, posted)
  const reason = 'Wrong place'
  const replaced = accepted(
    await scene.panel.correct(id, { replace: 2, event: { ...posted, place: 'Hall' } }, { reason }),
  )
  expectEqual(replaced.entry.by, by, 'replaced under it')
  const voided = accepted(await scene.panel.correct(id, { void: 2 }, { reason }))
  expectEqual(voided.entry.by, by, 'voided under it')
  expectEqual((await scene.engine.verify('a')).faults, [], 'verified')
}
