import { developmentKeys } from '../../journal/seal.ts'
import { accepted } from '../../engine/outcome.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual, expectThat } from '../expect.ts'
import type { Claim } from '../store-harness.ts'
import { facts, type HearingCommand, reasonsOf, runs, sceneOn, TENANT } from './scene.ts'

/** What is taken of what callers send, and in what form it is kept. */
export const payloadClaims: readonly Claim[] = [
  {
    name: 'a payload that its schema does not take is refused, naming the field and the reason',
    holds: ({ store }) => namesPlaces(store),
  },
  {
    name: 'a text of 20,000 characters is taken, and one more is not',
    holds: ({ store }) => limitsTexts(store),
  },
  { name: 'an entry beyond 256 KiB is refused', holds: ({ store }) => limitsEntries(store) },
  {
    name: 'no personal value stands in clear in anything that is stored',
    holds: ({ store }) => sealsValues(store),
  },
  {
    name: 'a sealed value is opened for those who see its case, and only if it stands there',
    holds: ({ store }) => reveals(store),
  },
]

const on = { occurredOn: '2025-09-01' }
const parsed = (text: string) => ({ ...on, type: 'notice.posted', ...(JSON.parse(text) as object) })

/** What is sent for a notice, and the path and reason it is refused with. */
const malformed: readonly (readonly [sent: object, path: string, reason: string])[] = [
  [{ ...on, type: 'notice.posted' }, 'place', 'missing'],
  [{ ...on, type: 'notice.posted', place: undefined }, 'place', 'missing'],
  [{ ...on, type: 'notice.posted', place: 5 }, 'place', 'expected-string'],
  [{ ...on, type: 'notice.posted', place: null }, 'place', 'expected-string'],
  [{ ...on, type: 'notice.posted', place: '' }, 'place', 'format:regex'],
  [{ ...on, type: 'notice.posted', place: ' \t ' }, 'place', 'format:regex'],
  [{ ...on, type: 'notice.posted', place: 'x'.repeat(2001) }, 'place', 'at-most:2000'],
  [{ ...on, type: 'notice.posted', place: 'half a \ud83d' }, 'place', 'half-a-character'],
  [{ ...on, type: 'notice.posted', place: 'x', extra: 1 }, 'extra', 'unknown-field'],
  [{ ...on, type: 'notice.posted', place: { toString: 'x' } }, 'place', 'expected-string'],
  [parsed('{"place":"x","constructor":{"prototype":{}}}'), 'constructor', 'unknown-field'],
  [parsed('{"__proto__":{"place":"x"}}'), '__proto__', 'unknown-field'],
  [{ ...on, type: 'hearing.moved', day: '2025-02-29' }, 'day', 'format:date'],
  [{ ...on, type: 'hearing.moved', day: 'hôm nay' }, 'day', 'format:date'],
  [{ ...on, type: 'report.written', pages: NaN }, 'pages', 'expected-number'],
  [{ ...on, type: 'report.written', pages: Infinity }, 'pages', 'expected-number'],
  [{ ...on, type: 'report.written', pages: 1.5 }, 'pages', 'expected-int'],
  [{ ...on, type: 'report.written', pages: 0 }, 'pages', 'above:0'],
]

async function namesPlaces(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const before = await scene.picture()
  for (const [sent, path, reason] of malformed) {
    const outcome = await scene.office.record(id, sent as HearingCommand, { key: 'k' })
    const refused = outcome.outcome === 'refused' ? outcome.refused : []
    expectThat(
      refused.some(
        (said) => said.code === 'malformed' && said.path === path && said.reason.startsWith(reason),
      ),
      `${path} is refused as ${reason}, not ${JSON.stringify(refused)}`,
    )
  }
  const deep = JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`) as object
  expectEqual(
    reasonsOf(
      await scene.office.record(
        id,
        { ...on, type: 'notice.posted', place: deep } as unknown as HearingCommand,
        { key: 'k' },
      ),
    ),
    ['malformed'],
    'a payload nested without end',
  )
  expectEqual(await scene.picture(), before, 'nothing was written')
  expectEqual(Object.keys({}).length + Object.keys(Object.prototype).length, 0, 'no prototype was touched')
}

function said(length: number): HearingCommand {
  const text = 'ế'.repeat(length)
  return { type: 'statement.taken', occurredOn: '2025-09-23', number: 1, speaker: 'v', name: 'N', said: text }
}

async function limitsTexts(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 2))
  const long = await scene.office.record(id, said(20_001))
  expectEqual(
    long,
    { outcome: 'refused', refused: [{ code: 'too-long', path: 'said', length: 20_001, limit: 20_000 }] },
    'one more',
  )
  expectEqual(
    (
      await scene.office.record(id, {
        ...said(20_000),
        said: 'ế'.repeat(20_000).normalize('NFD'),
      } as HearingCommand)
    ).outcome,
    'accepted',
    'counted as it is kept',
  )
}

async function limitsEntries(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { county } = await import('../hearing/county.ts')
  const hearings = Array.from({ length: 50 }, () => ({
    town: 'town',
    office: 'office',
    panel: 'panel',
    title: 'ế'.repeat(2000),
    day: '2025-09-23',
    mode: 'open' as const,
  }))
  const before = await scene.picture()
  const opening = { occurredOn: '2025-09-01', office: 'office', hearings }
  expectEqual(reasonsOf(await scene.office.open(county, opening)), ['too-large'], 'an entry of 300 kB')
  expectEqual(
    (await scene.office.explainOpening(county, opening)).refused.map(({ code }) => code),
    ['too-large'],
    'explained alike',
  )
  expectEqual(await scene.picture(), before, 'nothing was written')
  expectEqual(
    (await scene.office.open(county, { ...opening, hearings: hearings.slice(0, 20) })).outcome,
    'accepted',
    'a smaller one',
  )
}

const NAME = 'Nguyễn Thị Riêng'

async function sealsValues(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  await runs(scene, id)
  const shown = [
    await scene.picture(),
    await scene.office.history(id),
    await scene.office.read(id),
    await scene.office.changes(0),
    scene.notes,
  ]
  for (const name of [NAME, NAME.normalize('NFD'), 'nguyen thi rieng', 'rieng'])
    expectThat(!JSON.stringify(shown).toLowerCase().includes(name.toLowerCase()), `"${name}" stands nowhere`)
  expectEqual((await scene.office.search('Riêng')).rows, [], 'nor is it found')
  expectEqual((await scene.office.search('duong ngap')).rows.length, 1, 'what was said is')
  expectThat((await store.receipt(TENANT, 'any', 'any')) === undefined, 'no receipt of nobody')
}

async function reveals(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const [id, other] = [await scene.called(), await scene.called()]
  const done = await runs(scene, id, facts.slice(0, 3))
  const entry = done.at(-1)?.entry
  const { name } = (entry?.kind === 'fact' ? entry.event : {}) as {
    readonly name?: { readonly subject: string; readonly sealed: string }
  }
  if (name === undefined) throw new Error('the statement keeps its speaker’s name, sealed')
  expectEqual(await scene.office.reveal(id, name), NAME, 'for the office')
  expectEqual((await scene.office.reveal(other, name)) ?? 'nothing', 'nothing', 'through another case')
  expectEqual((await scene.otherOffice.reveal(id, name)) ?? 'nothing', 'nothing', 'for a stranger')
  const withoutKey = sceneOn(store, { keys: developmentKeys('another secret') })
  withoutKey.on('2025-10-10')
  expectEqual((await withoutKey.office.reveal(id, name)) ?? 'nothing', 'nothing', 'once its key is gone')
  const again = accepted(
    await scene.office.record(id, {
      type: 'statement.taken',
      occurredOn: '2025-09-23',
      number: 2,
      speaker: 'voter-1',
      name: NAME,
      said: 'Again',
    }),
  )
  expectThat(!JSON.stringify(again.entry).includes(name.sealed), 'sealed anew each time')
}
