import type { Length, Provision, ProvisionLine } from '@civicflow/core'

/** Dated lists by the id of the provision they belong to. */
export type DatedLists = Readonly<Record<string, readonly ProvisionLine[]>>

/** Names each dated list by its key: `{ answer: [line] }` → `{ answer: { id: 'answer', lines: [line] } }`. */
export function provisionsOf<const Lists extends DatedLists>(lists: Lists) {
  const named = Object.entries(lists).map(([id, lines]) => [id, { id, lines }] as const)
  // fromEntries forgets which keys it was given
  return Object.fromEntries(named) as {
    readonly [Id in keyof Lists & string]: Provision & { readonly id: Id }
  }
}

/** So many calendar days. */
export const days = (value: number): Length => ({ value, unit: 'days' })

/** So many working days. */
export const workingDays = (value: number): Length => ({ value, unit: 'workingDays' })
