import type { Label } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { everyProcess } from './every-process.ts'

const kinds = ['states', 'events', 'fields', 'roles', 'guards', 'rules', 'duties'] as const

describe.each(everyProcess.map((process) => [process.id, process] as const))('in %s', (_, { labels }) => {
  test.each(kinds)('no two %s are called alike, in either language', (kind) => {
    expect(alike(labels[kind])).toEqual([])
  })

  test.each(Object.entries(labels.values))('no two values of %s are called alike', (__, words) => {
    expect(alike(words)).toEqual([])
  })
})

function alike(words: Readonly<Record<string, Label>>): readonly string[] {
  const all = Object.values(words)
  return (['vi', 'en'] as const).flatMap((language) => {
    const told = all.map((label) => label[language])
    return told.filter((word, index) => told.indexOf(word) !== index)
  })
}
