import { accepted } from '../../engine/outcome.ts'
import type { CaseId } from '../../process/case-id.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual, expectThat } from '../expect.ts'
import { docket } from '../hearing/docket.ts'
import type { Claim } from '../store-harness.ts'
import { reasonsOf, type Scene, sceneOn, TENANT } from './scene.ts'

/** Cases that are opened under a name, told of facts of others, and linked. */
export const lineageClaims: readonly Claim[] = [
  {
    name: 'a case opened under a name is told later facts in one commit, or nothing is written',
    holds: ({ store }) => tellsTogether(store),
  },
  {
    name: 'a fact that only comes about by another case’s cannot be recorded alone',
    holds: ({ store }) => refusesAlone(store),
  },
  {
    name: 'a link is found from both ends, and gone from both when it is released',
    holds: ({ store }) => linksBothWays(store),
  },
  {
    name: 'a case is told neither its own fact nor one it cannot take, and links never make a circle',
    holds: ({ store }) => makesNoCircle(store),
  },
  {
    name: 'of two cases that would point to each other at once, one is refused',
    holds: ({ store }) => decidesBetweenTwins(store),
  },
]

const said = { title: 'Drains', said: 'The drains are blocked.' }
export type MatterId = CaseId<'matter'>

/** A docket with some items, each a matter. */
export async function docketWith(scene: Scene, items: readonly string[]) {
  const { case: id } = accepted(
    await scene.office.open(docket, { occurredOn: '2025-09-01', office: 'office' }),
  )
  const matters: MatterId[] = []
  for (const item of items) {
    const { opened } = accepted(
      await scene.office.record(id, { type: 'item.entered', occurredOn: '2025-09-01', item, ...said }),
    )
    matters.push(...(opened as readonly MatterId[]))
  }
  return { id, matters }
}

/** The first two matters of a docket. */
export async function twoMatters(scene: Scene): Promise<readonly [MatterId, MatterId]> {
  const [one, other] = (await docketWith(scene, ['one', 'other'])).matters
  if (one === undefined || other === undefined) throw new Error('a docket opens a matter for each item')
  return [one, other]
}

const answered = { type: 'item.answered', occurredOn: '2025-09-01', answer: 'They were cleared.' } as const
const on = { occurredOn: '2025-09-01' } as const

async function tellsTogether(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, matters } = await docketWith(scene, ['1', '2'])
  const [matter] = matters
  if (matter === undefined) throw new Error('a docket opens a matter for each item')
  const told = accepted(await scene.office.record(id, { ...answered, item: '1' }))
  const { entries = [] } = (await scene.office.history(matter)) ?? {}
  const last = entries.at(-1)
  expectEqual(
    last?.kind === 'fact' && [last.event.type, last.event.actor, last.toldBy],
    ['matter.answered', 'office', { case: id, revision: told.revision }],
    'on record in the matter, by the docket’s fact',
  )
  expectEqual(told.entry.kind === 'fact' && told.entry.told, [{ case: matter, revision: 2 }], 'and told so')
  expectEqual((await scene.office.read(id))?.counters, { answered: 1, matters: 2 }, 'counted at the docket')
  const before = await scene.picture()
  const again = await scene.office.record(id, { ...answered, item: '1' })
  expectEqual(
    again.outcome === 'refused' && again.refused,
    [
      {
        code: 'told',
        case: matter,
        process: 'matter',
        event: 'matter.answered',
        reasons: [{ code: 'out-of-place', event: 'matter.answered', states: ['answered'] }],
      },
    ],
    'it cannot be answered twice',
  )
  expectEqual(
    (await scene.office.explain(id, { ...answered, item: '1' }))?.accepted,
    false,
    'explained alike',
  )
  expectEqual(await scene.picture(), before, 'nothing was written')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function refusesAlone(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const [matter] = await twoMatters(scene)
  const alone = { type: 'matter.answered', ...on, answer: 'x' } as const
  expectEqual(reasonsOf(await scene.office.record(matter, alone)), ['only-told'], 'refused')
  const withheld = (await scene.office.allowed(matter))?.withheld ?? []
  expectThat(
    withheld.some(({ event, refused }) => event === alone.type && refused[0]?.code === 'only-told'),
    'and not offered',
  )
}

async function linksBothWays(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const [one, other] = await twoMatters(scene)
  accepted(await scene.office.record(one, { type: 'twin.marked', ...on, twin: other }))
  const ends = async (id: MatterId) =>
    (await scene.office.links(id)).map(({ kind, end, case: far }) => [kind, end, far])
  expectEqual(await ends(one), [['twinOf', 'to', other]], 'from the one')
  expectEqual(await ends(other), [['twinOf', 'from', one]], 'from the other')
  expectEqual(await scene.panel.links(one), [], 'nothing for those who do not see it')
  accepted(await scene.office.record(one, { type: 'twin.released', ...on, reason: 'They differ.' }))
  expectEqual([await ends(one), await ends(other)], [[], []], 'released')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function makesNoCircle(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const [one, other] = await twoMatters(scene)
  const marks = (id: MatterId, twin: string) => scene.office.record(id, { type: 'twin.marked', ...on, twin })
  expectEqual(reasonsOf(await marks(one, one)), ['own-case'], 'with itself')
  expectEqual(reasonsOf(await marks(one, 'nowhere')), ['told'], 'with a case that is not there')
  accepted(await marks(one, other))
  const before = await scene.picture()
  expectEqual(reasonsOf(await marks(other, one)), ['guard'], 'in a circle')
  const [third] = (await docketWith(scene, ['third'])).matters
  expectEqual(reasonsOf(await marks(third ?? '', one)), ['told'], 'with one that is itself a twin')
  expectThat(JSON.stringify(before) !== JSON.stringify(await scene.picture()), 'the third was opened')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function decidesBetweenTwins(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const [one, other] = await twoMatters(scene)
  const outcomes = await Promise.all([
    scene.office.record(one, { type: 'twin.marked', ...on, twin: other }),
    scene.office.record(other, { type: 'twin.marked', ...on, twin: one }),
  ])
  expectEqual(outcomes.map(({ outcome }) => outcome).toSorted(), ['accepted', 'refused'], 'exactly one')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}
