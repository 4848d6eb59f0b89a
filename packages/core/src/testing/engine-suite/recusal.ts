import { accepted } from '../../engine/outcome.ts'
import type { RecusalCommand } from '../../kernel/recuse.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual, expectThat } from '../expect.ts'
import type { Claim } from '../store-harness.ts'
import {
  facts,
  type HearingCommand,
  type HearingId,
  reasonsOf,
  runs,
  type Scene,
  sceneOn,
  TENANT,
} from './scene.ts'

/** Who takes no part in a case. */
export const recusalClaims: readonly Claim[] = [
  {
    name: 'a person recused from a case puts nothing on record in it, and reads it as before',
    holds: ({ store }) => keepsOut(store),
  },
  {
    name: 'from the day of the recusal on no act is that of an office the person holds',
    holds: ({ store }) => keepsOutOfOffice(store),
  },
  {
    name: 'who leads the case recuses a person, and the person does; nobody else',
    holds: ({ store }) => isForTheLead(store),
  },
  {
    name: 'a recusal of nobody, a second one, and one without a day or a reason are refused, and nothing is written',
    holds: ({ store }) => refusesOthers(store),
  },
  {
    name: 'a recusal is written once under its key, and not over what its caller has not seen',
    holds: ({ store }) => isWrittenOnce(store),
  },
  {
    name: 'a recusal outlasts corrections, and stands in the history from its day of recording on',
    holds: ({ store }) => outlastsCorrections(store),
  },
]

const ofChair: RecusalCommand = { person: 'bob', reason: 'Kin of a speaker', on: '2025-09-20' }
const begun: HearingCommand = { type: 'hearing.begun', occurredOn: '2025-09-23' }
const [noticed] = facts

async function noticedIn(scene: Scene): Promise<HearingId> {
  const id = await scene.called()
  await runs(scene, id, noticed === undefined ? [] : [noticed])
  scene.on('2025-09-23')
  return id
}

async function keepsOut(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await noticedIn(scene)
  const { entry } = accepted(await scene.office.recuse(id, ofChair))
  expectEqual(
    { kind: entry.kind, by: entry.by, revision: entry.revision },
    { kind: 'recused', by: { person: 'ann', office: 'clerk' }, revision: 3 },
    'the entry',
  )
  const before = await scene.picture()
  const refused = {
    outcome: 'refused',
    refused: [{ code: 'recused', person: 'bob', on: ofChair.on, revision: 3 }],
  }
  expectEqual(await scene.panel.record(id, begun), refused, 'recorded')
  expectEqual(await scene.panel.whatIf(id, begun), refused, 'tried')
  expectEqual((await scene.panel.explain(id, begun))?.authority.refused, refused.refused, 'explained')
  expectEqual(await scene.panel.correct(id, { void: 2 }, { reason: 'Never posted' }), refused, 'corrected')
  expectEqual(await scene.panel.recuse(id, { ...ofChair, person: 'ann' }), refused, 'another recused')
  const answer = await scene.panel.allowed(id)
  expectEqual(answer?.allowed, [], 'allowed')
  for (const { event, refused: why } of answer?.withheld ?? []) expectEqual(why, refused.refused, event)
  expectEqual(await scene.picture(), before, 'nothing is written')
  expectEqual((await scene.panel.read(id))?.recused, [{ person: 'bob', on: ofChair.on, revision: 3 }], 'read')
  expectThat((await scene.panel.cases()).rows.length === 1, 'the case is listed')
  accepted(await scene.office.record(id, { ...begun, actor: 'panel' }))
}

async function keepsOutOfOffice(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await noticedIn(scene)
  scene.on('2025-09-24')
  accepted(await scene.office.recuse(id, { ...ofChair, on: '2025-09-24' }))
  accepted(await scene.office.record(id, { ...begun, actor: 'chair' }))
  const adjourned = { type: 'hearing.adjourned', actor: 'chair' } as const
  expectEqual(
    reasonsOf(await scene.office.record(id, { ...adjourned, occurredOn: '2025-09-24' })),
    ['recused'],
    'on the day of the recusal',
  )
  accepted(await scene.office.record(id, { ...adjourned, occurredOn: '2025-09-23' }))
  const replaced = { replace: 4, event: { ...begun, occurredOn: '2025-09-24', actor: 'chair' } } as const
  expectEqual(
    reasonsOf(await scene.office.correct(id, replaced, { reason: 'A day later' })).includes('recused'),
    true,
    'by a correction',
  )
}

async function isForTheLead(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await noticedIn(scene)
  const ofClerk = { ...ofChair, person: 'ann' }
  expectEqual(
    await scene.panel.recuse(id, ofClerk),
    {
      outcome: 'refused',
      refused: [{ code: 'no-role', actor: 'chair', roles: ['office'] }],
    },
    'by the addressee',
  )
  expectEqual(reasonsOf(await scene.auditor.recuse(id, ofClerk)), ['no-role'], 'by who only reads')
  expectEqual(reasonsOf(await scene.otherOffice.recuse(id, ofClerk)), ['not-found'], 'by a stranger')
  accepted(await scene.panel.recuse(id, ofChair))
  accepted(await scene.office.recuse(id, ofClerk))
  expectEqual(
    (await scene.auditor.read(id))?.recused.map(({ person }) => person),
    ['bob', 'ann'],
    'in the order of recording',
  )
}

async function refusesOthers(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await noticedIn(scene)
  accepted(await scene.office.recuse(id, ofChair))
  const before = await scene.picture()
  const refused: readonly (readonly [object, readonly string[]])[] = [
    [{ person: 'eve' }, ['unknown-person']],
    [{ person: { name: 'ann' } }, ['unknown-person']],
    [{ person: 'ann', on: '2019-12-31' }, ['unknown-person']],
    [{}, ['already-recused']],
    [{ person: 'ann', on: '2025-09-24' }, ['not-yet']],
    [{ person: 'ann', on: '2025-09-31' }, ['no-such-day']],
    [{ person: 'ann', on: undefined }, ['no-such-day']],
    [{ person: 'ann', reason: ' ' }, ['malformed']],
    [{ person: 'ann', reason: undefined, on: '2025-9-1' }, ['no-such-day', 'malformed']],
  ]
  for (const [changes, reasons] of refused) {
    const outcome = await scene.office.recuse(id, { ...ofChair, ...changes })
    expectEqual(reasonsOf(outcome), reasons, JSON.stringify(changes))
  }
  expectEqual(await scene.picture(), before, 'nothing is written')
}

async function isWrittenOnce(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await noticedIn(scene)
  const options = { key: 'k', expectedRevision: 2 }
  const first = accepted(await scene.office.recuse(id, ofChair, options))
  expectEqual(
    accepted(await scene.office.recuse(id, ofChair, options)),
    { ...first, repeated: true },
    'sent again',
  )
  expectEqual((await scene.office.outcomeOf('k'))?.outcome, 'accepted', 'asked for')
  expectEqual(
    (await scene.office.recuse(id, { ...ofChair, person: 'ann' }, { expectedRevision: 2 })).outcome,
    'conflict',
    'over the first',
  )
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'verified')
}

async function outlastsCorrections(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await noticedIn(scene)
  const recusal = accepted(await scene.office.recuse(id, ofChair))
  accepted(await scene.office.record(id, { ...begun, actor: 'panel' }))
  scene.on('2025-09-25')
  const event = { type: 'notice.posted', occurredOn: '2025-09-11', place: 'Hall' } as const
  accepted(await scene.office.correct(id, { replace: 2, event }, { reason: 'A day later' }))
  expectEqual(
    reasonsOf(await scene.panel.record(id, { type: 'hearing.adjourned', occurredOn: '2025-09-23' })),
    ['recused'],
    'after a correction',
  )
  const then = await scene.office.history(id, { knownAt: recusal.entry.recordedAt })
  expectEqual(then?.case.recused, [{ person: 'bob', on: ofChair.on, revision: 3 }], 'as known then')
  expectEqual((await scene.office.history(id))?.facts.length, 3, 'it is no fact')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'verified')
}
