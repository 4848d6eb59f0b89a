import type { Figures, Store, StoredCase } from '@civicflow/core'
import { expectEqual } from '@civicflow/core/testing'
import { TENANT } from './view.ts'

/** Claims that the counters of every case are what its children add up to, counted here and not by their processes. */
export async function expectCounted(store: Store): Promise<void> {
  const all = await store.stored(TENANT, 0, 1000)
  for (const { case: id, process } of all) {
    const children = all.filter(({ parent }) => parent === id)
    const counted = Object.entries(countOf[process]?.(children) ?? {})
    const expected = Object.fromEntries(counted.filter(([, value]) => value !== 0))
    expectEqual(await store.counters(TENANT, id), expected, `the counters of a ${process}`)
  }
}

type Children = readonly StoredCase[]

const countOf: Readonly<Record<string, (children: Children) => Figures>> = {
  county: (children) => ({
    hearings: children.length,
    shut: closed(children),
    statements: children.reduce((sum, { state }) => sum + statementsIn(state.context), 0),
  }),
  docket: (children) => ({
    matters: children.length,
    answered: children.filter(({ state }) => state.value === 'answered').length,
    closed: closed(children),
  }),
  region: (children) => ({
    rounds: children.length,
    over: children.filter(({ state: { value } }) => value === 'over' || value === 'closed').length,
  }),
}

function closed(children: Children): number {
  return children.filter(({ summary }) => summary.closed).length
}

function statementsIn(context: unknown): number {
  return (context as { readonly statements?: number }).statements ?? 0 // of a hearing
}
