import type { Locator, Page } from 'playwright-core'

/** A page, or a part of one. */
export type Part = Page | Locator

/** Types into fields, each by its label. */
export async function fill(part: Part, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(part, label).fill(value)
}

/** A field by its label, with or without "(không bắt buộc)" after it. */
export function field(part: Part, label: string): Locator {
  return part.getByRole('textbox', { name: startOf(label) })
}

/** Chooses one of a few words that stand side by side. */
export async function choose(part: Part, group: string, word: string): Promise<void> {
  await part
    .getByRole('group', { name: startOf(group) })
    .getByRole('radio', { name: word, exact: true })
    .check()
}

/** Ticks words of a list. */
export async function tick(part: Part, group: string, ...words: readonly string[]): Promise<void> {
  const list = part.getByRole('group', { name: startOf(group) })
  for (const word of words) await list.getByRole('checkbox', { name: word, exact: true }).check()
}

/** Chooses from a list that opens. */
export async function select(part: Part, label: string, word: string): Promise<void> {
  await part.getByRole('combobox', { name: startOf(label) }).selectOption({ label: word })
}

/** Types a few letters where something of the register is asked for, and takes what is found. */
export async function pick(part: Part, label: string, letters: string, name: string): Promise<void> {
  await part.getByRole('combobox', { name: startOf(label) }).fill(letters)
  await part.getByRole('listbox').getByRole('option', { name, exact: true }).click()
}

/** A label alone, and nothing but what says that it need not be given. */
export const startOf = (label: string) =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(không bắt buộc\\))?$`)
