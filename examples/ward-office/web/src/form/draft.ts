/**
 * What was typed, before it is a value: texts as they were typed, days and numbers too; a choice by its word; a
 * reference with its name beside its id.
 */
export type Draft = string | boolean | readonly Draft[] | DraftGroup
export interface DraftGroup {
  readonly [name: string]: Draft | undefined
}

export const textOf = (draft: Draft | undefined): string => (typeof draft === 'string' ? draft : '')
export const listOf = (draft: Draft | undefined): readonly Draft[] => (isList(draft) ? draft : [])
export const groupOf = (draft: Draft | undefined): DraftGroup =>
  typeof draft === 'object' && !isList(draft) ? draft : {}

/** A chosen row of the register, or a chosen case. */
export interface Chosen extends DraftGroup {
  readonly id: string
  readonly name: string
}

export function chosenIn(draft: Draft | undefined): Chosen | undefined {
  const { id, name } = groupOf(draft)
  return typeof id === 'string' && id !== '' ? { id, name: textOf(name) } : undefined
}

/** Was nothing entered here? */
export function isBlank(draft: Draft | undefined): boolean {
  if (draft === undefined || typeof draft === 'boolean') return draft === undefined
  if (typeof draft === 'string') return draft.trim() === ''
  return Object.values(draft).every((part: Draft | undefined) => isBlank(part))
}

function isList(draft: Draft | undefined): draft is readonly Draft[] {
  return Array.isArray(draft)
}
