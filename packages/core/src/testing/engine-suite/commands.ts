import { StoreError } from '../../errors.ts'
import { accepted } from '../../engine/outcome.ts'
import { expectEqual, expectThat, expectThrown } from '../expect.ts'
import { clerk } from '../hearing/hearing-world.ts'
import { hearing } from '../hearing/hearing.ts'
import { call } from '../hearing/hearing-world.ts'
import { losingAcknowledgements } from '../losing-acknowledgements.ts'
import type { Claim } from '../store-harness.ts'
import { facts, type HearingCommand, reasonsOf, runs, sceneOn, TENANT } from './scene.ts'

const notice = {
  type: 'notice.posted',
  occurredOn: '2025-09-01',
  place: 'Chợ Đồng Xuân',
} as const satisfies HearingCommand

/** What becomes of commands: once, whole, or not at all. */
export const commandClaims: readonly Claim[] = [
  {
    name: 'a command sent again under its key gets the same answer and changes nothing',
    holds: ({ store }) => sendsAgain(store),
  },
  { name: 'the same key with another command is the caller’s error', holds: ({ store }) => reusesKey(store) },
  {
    name: 'the same text in another Unicode form is the same command',
    holds: ({ store }) => sendsDecomposed(store),
  },
  { name: 'a refused command changes no row of any table', holds: ({ store }) => changesNothing(store) },
  {
    name: 'of two who saw the same revision one is accepted and the other is shown what changed',
    holds: ({ store }) => meets(store),
  },
  {
    name: 'a conflict tells of the entries up to the revision it names, and of no later one',
    holds: ({ store }) => tellsUpToRevision(store),
  },
  { name: 'without an expected revision everybody gets through', holds: ({ store }) => crowds(store) },
  { name: 'an answer that was lost is found again by its key', holds: ({ store }) => losesAnswers(store) },
  {
    name: 'a prepared command is written when it is applied, and only once',
    holds: ({ store }) => preparesAndApplies(store),
  },
  { name: 'revisions and positions have no gaps', holds: ({ store }) => leavesNoGaps(store) },
  {
    name: 'a key, a revision or a limit that cannot be is the caller’s error',
    holds: ({ store }) => checksArguments(store),
  },
  {
    name: 'a party is its person and its office, and nothing that comes along with them',
    holds: ({ store }) => keepsPartiesBare(store),
  },
]

type Trying = Parameters<typeof sceneOn>[0]

async function sendsAgain(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const opened = accepted(await scene.office.open(hearing, call, { key: 'open' }))
  for (const [index, command] of facts.entries()) {
    const party = (await scene.does(opened.case, command)).entry.by
    const key = `late-${index}`
    expectThat('person' in party, 'a person recorded it')
    const before = await scene.picture()
    expectThat(
      (await scene.office.outcomeOf(key)) === undefined,
      'nothing was written under a key that was not used',
    )
    expectEqual(
      accepted(await scene.office.open(hearing, call, { key: 'open' })),
      { ...opened, repeated: true },
      'the opening again',
    )
    expectEqual(await scene.picture(), before, 'after the opening again')
  }
  const reopened: HearingCommand = { type: 'file.reopened', occurredOn: '2025-10-06', reason: 'New papers' }
  const first = accepted(await scene.office.record(opened.case, reopened, { key: 'k' }))
  const before = await scene.picture()
  expectEqual(
    accepted(await scene.office.record(opened.case, reopened, { key: 'k' })),
    { ...first, repeated: true },
    'the same command again',
  )
  expectEqual(
    accepted(await scene.office.record(opened.case, reopened, { key: 'k', expectedRevision: 1 })),
    { ...first, repeated: true },
    'whatever revision is expected',
  )
  expectEqual(await scene.picture(), before, 'after the same command again')
}

async function reusesKey(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const [id, other] = [await scene.called(), await scene.called()]
  accepted(await scene.office.record(id, notice, { key: 'k' }))
  const before = await scene.picture()
  for (const again of [
    () => scene.office.record(id, { ...notice, place: 'Elsewhere' }, { key: 'k' }),
    () => scene.office.record(other, notice, { key: 'k' }),
  ])
    expectEqual(
      ((await expectThrown(again, 'a reused key')) as { code?: string }).code,
      'key-reused',
      'the error',
    )
  expectEqual(await scene.picture(), before, 'after a reused key')
  const moved: HearingCommand = { type: 'hearing.moved', occurredOn: '2025-09-01', day: '2025-09-24' }
  expectEqual(
    (await scene.panel.record(id, moved, { key: 'k' })).outcome,
    'accepted',
    'the same key of another party',
  )
}

async function sendsDecomposed(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const decomposed = { ...notice, place: 'Chợ Đồng Xuân'.normalize('NFD') }
  const first = accepted(await scene.office.record(id, decomposed, { key: 'k' }))
  expectThat(
    JSON.stringify(first.entry).includes('Chợ Đồng Xuân'.normalize('NFC')),
    'the text is kept in NFC',
  )
  expectThat(
    accepted(await scene.office.record(id, notice, { key: 'k' })).repeated,
    'the composed form is the same command',
  )
}

async function changesNothing(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const before = await scene.picture()
  const on = { occurredOn: '2025-09-01' }
  const tries: readonly (readonly [string, object, (typeof scene)['office']?])[] = [
    ['unknown-event', { ...on, type: 'hearing.dreamt' }],
    ['malformed', { ...on, type: 'notice.posted' }],
    ['out-of-place', { ...on, type: 'hearing.begun' }],
    ['already-open', { ...call, ...on, type: 'hearing.called' }],
    ['no-such-day', { ...notice, occurredOn: '2025-02-29' }],
    ['not-yet', { ...notice, occurredOn: '2025-09-02' }],
    ['not-yet', { ...notice, occurredOn: '2025-09-01T12:01' }],
    ['unknown-actor', { ...notice, actor: 'nobody' }],
    ['not-authorised', { ...notice, actor: 'panel' }, scene.panel],
    ['not-on-behalf', { ...notice, actor: 'office' }, scene.panel],
    ['not-found', notice, scene.otherOffice],
    ['not-authorised', notice, scene.auditor],
  ]
  for (const [code, command, by = scene.office] of tries) {
    const outcome = await by.record(id, command as HearingCommand, { key: `key-${code}` })
    expectThat(
      reasonsOf(outcome).includes(code),
      `${code} is refused as such, not ${reasonsOf(outcome).join(', ')}`,
    )
    expectThat((await by.outcomeOf(`key-${code}`)) === undefined, 'a refused command’s key is not remembered')
    const explained = await by.explain(id, command as HearingCommand)
    if (code !== 'not-found')
      expectEqual(
        explained?.refused,
        outcome.outcome === 'refused' ? outcome.refused : [],
        `${code} is explained alike`,
      )
  }
  const opening = await scene.otherOffice.open(hearing, { ...call, office: 'other-office', panel: 'panel' })
  expectEqual(reasonsOf(opening), ['outside-area'], 'a case outside the opener’s area')
  expectEqual(
    reasonsOf(await scene.office.open(hearing, { ...call, panel: 'office' })),
    ['wrong-kind'],
    'a role its body cannot have',
  )
  expectEqual(
    reasonsOf(await scene.office.open(hearing, { ...call, town: 'atlantis' })),
    ['unknown-area'],
    'an area nobody knows',
  )
  expectEqual(await scene.picture(), before, 'after everything that was refused')
}

async function meets(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const both = await Promise.all(
    [1, 2].map(async (place) =>
      scene.office.record(id, { ...notice, place: `Board ${place}` }, { expectedRevision: 1 }),
    ),
  )
  const [won] = both.filter(({ outcome }) => outcome === 'accepted')
  const [lost] = both.filter(({ outcome }) => outcome === 'conflict')
  expectThat(won?.outcome === 'accepted' && lost?.outcome === 'conflict', 'one is accepted, one in conflict')
  if (won?.outcome !== 'accepted' || lost?.outcome !== 'conflict') return
  expectEqual(
    lost,
    { outcome: 'conflict', expected: 1, revision: 2, since: [won.entry] },
    'the conflict shows what changed',
  )
  const stale = await scene.office.record(id, notice, { expectedRevision: 1 })
  expectEqual(
    stale.outcome === 'conflict' && stale.since.map(({ revision }) => revision),
    [2],
    'and so later',
  )
}

async function tellsUpToRevision(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  await scene.does(id, notice)
  const entries: Trying['entries'] = async (...asked) => {
    await scene.does(id, notice)
    return store.entries(...asked)
  }
  const met = await sceneOn({ ...store, entries }).office.record(id, notice, { expectedRevision: 1 })
  if (met.outcome !== 'conflict') throw new Error('the case has moved on')
  expectEqual(met.since.at(-1)?.revision, met.revision, 'somebody else was there meanwhile')
}

async function crowds(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, async (_, place) =>
      scene.office.record(id, { ...notice, place: `Board ${place}` }),
    ),
  )
  expectEqual(
    outcomes.map((outcome) => accepted(outcome).revision).toSorted((one, other) => one - other),
    [2, 3, 4, 5, 6, 7, 8, 9],
    'each at a revision of its own',
  )
}

async function losesAnswers(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  for (const arrives of [true, false]) {
    const { office } = sceneOn(losingAcknowledgements(store, () => arrives))
    const key = `arrives-${arrives}`
    const thrown = await expectThrown(() => office.record(id, notice, { key }), 'the acknowledgement is lost')
    expectThat(thrown instanceof StoreError && thrown.outcome === 'unknown', 'nobody can tell')
    expectEqual(
      (await scene.office.outcomeOf(key))?.outcome ?? 'nothing',
      arrives ? 'accepted' : 'nothing',
      'asked by its key',
    )
    const again = accepted(await scene.office.record(id, notice, { key }))
    expectEqual(again.repeated, arrives, 'sent again')
  }
  expectEqual((await scene.office.read(id))?.revision, 3, 'each command stands once')
}

async function preparesAndApplies(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const before = await scene.picture()
  const prepared = await scene.office.prepare(id, notice, { key: 'k' })
  expectEqual(await scene.picture(), before, 'preparing writes nothing')
  if (prepared.outcome !== 'prepared') throw new Error('the notice can be prepared')
  expectEqual((await scene.engine.apply(prepared)).outcome, 'committed', 'the first time')
  const after = await scene.picture()
  expectEqual((await scene.engine.apply(prepared)).outcome, 'repeated', 'the second time')
  expectEqual(await scene.picture(), after, 'the second time writes nothing')
  expectThat(
    accepted(await scene.office.record(id, notice, { key: 'k' })).repeated,
    'recording it again finds it',
  )
  const other = await scene.office.prepareOpening(hearing, call, { key: 'shared' })
  accepted(await scene.office.open(hearing, { ...call, title: 'Another' }, { key: 'shared' }))
  const reused = await expectThrown(() => other.outcome === 'prepared' && scene.engine.apply(other), 'shared')
  expectEqual((reused as { code?: string }).code, 'key-reused', 'a key that another command has')
  const stale = await scene.office.prepare(id, notice)
  await scene.does(id, notice)
  expectEqual(
    stale.outcome === 'prepared' && (await scene.engine.apply(stale)).outcome,
    'conflict',
    'what was overtaken',
  )
}

async function leavesNoGaps(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const ids = [await scene.called(), await scene.called(), await scene.called({ mode: 'closed' })]
  for (const command of facts.slice(0, 4)) for (const id of ids.slice(0, 2)) await scene.does(id, command)
  const { entries, last } = await store.changes(TENANT, 0, 1000)
  expectEqual(
    entries.map(({ position }) => position),
    entries.map((_, index) => index + 1),
    'positions count from 1',
  )
  expectEqual(last, entries.length, 'the last position')
  for (const id of ids) {
    const own = entries.filter(({ entry }) => entry.case === id)
    expectEqual(
      own.map(({ entry }) => entry.revision),
      own.map((_, index) => index + 1),
      'revisions count from 1',
    )
  }
}

async function checksArguments(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const before = await scene.picture()
  const calls: readonly (readonly [string, () => unknown])[] = [
    ['invalid-key', () => scene.office.record(id, notice, { key: '' })],
    ['invalid-key', () => scene.office.record(id, notice, { key: 'k'.repeat(201) })],
    ['invalid-key', () => scene.office.record(id, notice, { key: 'half a \ud83d' })],
    ['invalid-key', () => scene.office.outcomeOf('')],
    ['invalid-argument', () => scene.office.record(id, notice, { expectedRevision: -1 })],
    ['invalid-argument', () => scene.office.record(id, notice, { expectedRevision: 1.5 })],
    ['invalid-argument', () => scene.office.record(id, null as never)],
    ['invalid-argument', () => scene.office.record(id, notice, null as never)],
    ['invalid-argument', () => scene.office.open(hearing, null as never)],
    ['invalid-argument', () => scene.office.correct(id, null as never, { reason: 'x' })],
    ['invalid-argument', () => scene.office.correct(id, { void: 2 }, undefined as never)],
    [
      'invalid-argument',
      () => scene.engine.worker({ tenants: [TENANT], deliver: () => {}, timeout: 2 ** 31 }),
    ],
    ['invalid-argument', () => scene.office.cases({ limit: 0 })],
    ['invalid-argument', () => scene.office.changes(0, 1001)],
    ['invalid-argument', () => scene.office.due({ from: '2025-02-30' })],
    ['invalid-argument', () => scene.office.due(undefined as never)],
    ['invalid-argument', () => scene.office.count(null as never)],
    ['invalid-argument', () => scene.office.count({ clsoed: true } as never)],
    ['invalid-argument', () => scene.office.cases({ facets: null } as never)],
    ['invalid-argument', () => scene.office.search('a', null as never)],
    ['invalid-argument', () => scene.office.open(null as never, notice as never)],
    ['invalid-argument', () => scene.office.mayOpen(null as never)],
    ['invalid-argument', () => scene.engine.worker({ tenants: TENANT as never, deliver: () => {} })],
    ['invalid-argument', () => scene.engine.as({ tenant: TENANT } as never)],
    ['invalid-argument', () => scene.engine.apply(undefined as never)],
  ]
  for (const [code, call_] of calls)
    expectEqual(((await expectThrown(call_, code)) as { code?: string }).code, code, 'the error')
  expectEqual(await scene.picture(), before, 'nothing was written')
}

async function keepsPartiesBare(store: Trying): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const party = { ...clerk, system: 'counters', token: 'secret' }
  const handle = scene.engine.as({ tenant: TENANT, party })
  expectEqual(
    reasonsOf(
      await handle.record(id, {
        type: 'hearing.moved',
        occurredOn: '2025-09-01',
        day: '2025-09-24',
        actor: 'panel',
      }),
    ),
    ['not-on-behalf'],
    'no rights of the engine',
  )
  const { entry } = accepted(await handle.record(id, notice))
  expectEqual(entry.by, clerk, 'only person and office are kept')
  await runs(scene, id, facts.slice(1))
}
