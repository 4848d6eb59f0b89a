import { readFileSync } from 'node:fs'
import { type Entry, fold, memoryStore } from '@civicflow/core'
import { migrationSuite } from '@civicflow/core/testing'
import { describe, expect, test } from 'vitest'
import { planWalk } from '../../test/plan-run.ts'
import { supervisionOffice } from '../../test/supervision-office.ts'
import { fromVersion1 } from './from-version-1.ts'
import { supervisionPlan } from './process.ts'
import { samples } from './samples.ts'
import { supervisionPlan1 } from './v1/process.ts'

describe('from version 1 to version 2', () => {
  test.each(migrationSuite(supervisionPlan1, supervisionPlan, planWalk))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})

/** Journals as they were kept when version 1 was in use; `closed` holds a correction. */
const journals = JSON.parse(
  readFileSync(new URL('v1/journals.fixture.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly Entry[]>>

test.each([
  ['running', { inForce: 'running' }, [0, 0]],
  ['amending', { inForce: 'amending' }, [1, 0, 0]],
  ['closed', 'closed', [1, 0, 0]],
] as const)(
  'a journal kept under version 1 folds still, and its plan goes over: %s',
  (name, value, timesBegun) => {
    const journal = journals[name] ?? []
    const folded = fold(() => supervisionPlan1, journal)
    expect(folded).toMatchObject({ case: { version: 1, state: { value }, head: journal.at(-1)?.hash } })
    const after = 'case' in folded ? fromVersion1.state(folded.case.state) : undefined
    expect(after?.value).toEqual(value)
    expect(after?.context.items.map((item) => item.timesBegun)).toEqual(timesBegun)
  },
)

const [drafted] = samples['plan.drafted']
const items = drafted?.items ?? []

/** A plan of version 1 with an item begun, in a store that an office with both versions goes on with. */
async function begunBefore() {
  const store = memoryStore()
  const before = supervisionOffice({ store, plan: supervisionPlan1 as never }) // the same commands but one
  const plan = await before.plans(items)
  const { opened } = await before.does(plan, '2026-04-01', 'item.begun', { item: 'GS-01' })
  return { ...supervisionOffice({ store, earlier: [supervisionPlan1] }), plan, first: opened[0] ?? '' }
}

test('a running plan goes over, and what had begun under version 1 can be called off', async () => {
  const { engine, plan, first, tell, does, stands, verify } = await begunBefore()
  expect(await tell(first, '2026-04-10', 'supervision.cancelled')).toMatchObject({
    outcome: 'refused',
    refused: [{ code: 'told', process: 'supervision-plan', reasons: [{ code: 'unknown-event' }] }],
  })
  expect(await engine.migrate('ha-noi')).toEqual({ cases: 1, migrated: 1, left: [] })
  expect(await stands(plan)).toMatchObject({ version: 2, states: ['inForce', 'inForce.running'] })
  await does(first, '2026-04-10', 'supervision.cancelled')
  expect(await stands(plan)).toMatchObject({
    context: { items: [{ item: 'GS-01', standing: 'planned', timesBegun: 1 }, {}] },
  })
  expect(await verify()).toMatchObject({ sound: true, faults: [] })
})

test('a fact from before the migration is corrected under version 1', async () => {
  const { engine, clerk, plan, does, stands, verify } = await begunBefore()
  await engine.migrate('ha-noi')
  await does(plan, '2026-06-30', 'halfYear.reviewed')
  const { facts = [] } = (await clerk.history(plan)) ?? {}
  const issued = facts.find(({ event }) => event.type === 'plan.issued')
  if (issued === undefined) throw new Error('the plan was issued')
  const event = { ...issued.event, occurredOn: '2025-12-16' }
  expect(
    await clerk.correct(plan, { replace: issued.revision, event } as never, { reason: 'Ghi nhầm ngày.' }), // a fact as it stands, of another day
  ).toMatchObject({ outcome: 'accepted' })
  expect(await stands(plan)).toMatchObject({
    version: 2,
    context: { items: [{ item: 'GS-01', standing: 'begun', timesBegun: 1 }, {}] },
  })
  expect(await verify()).toMatchObject({ sound: true, faults: [] })
})
