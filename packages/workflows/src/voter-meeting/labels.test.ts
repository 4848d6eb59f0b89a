import { expect, test } from 'vitest'
import { labels } from './labels.ts'

const kinds = ['states', 'events', 'fields', 'roles', 'guards', 'rules', 'duties'] as const

test.each(kinds)('no two %s are called alike, in either language', (kind) => {
  expect(alike(labels[kind])).toEqual([])
})

test.each(Object.entries(labels.values))('no two values of %s are called alike', (_, words) => {
  expect(alike(words)).toEqual([])
})

function alike(
  words: Readonly<Record<string, { readonly vi: string; readonly en: string }>>,
): readonly string[] {
  const all = Object.values(words)
  return (['vi', 'en'] as const).flatMap((language) => {
    const told = all.map((label) => label[language])
    return told.filter((word, index) => told.indexOf(word) !== index)
  })
}
