import type { AnyProcess, Label } from '@civicflow/core'
import {
  boardSupervision,
  campaign,
  critique,
  petition,
  recommendation,
  supervision,
  supervisionBoard,
  voterMeeting,
} from '@civicflow/workflows'
import { describe, expect, test } from 'vitest'

const processes: readonly (readonly [string, AnyProcess])[] = [
  boardSupervision,
  campaign,
  critique,
  petition,
  recommendation,
  supervision,
  supervisionBoard,
  voterMeeting,
].map((process) => [process.id, process])
const kinds = ['states', 'events', 'fields', 'roles', 'guards', 'rules', 'duties'] as const

describe.each(processes)('in %s', (_, { labels }) => {
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
