import { CallerError } from '@civicflow/core'
import { expect, test } from 'vitest'
import { briefingConfiguration as briefing } from './briefing/configuration.ts'
import type { Configuration } from './configuration.ts'
import { heldSession } from './held-session.ts'

const { kinds, counts, roles } = briefing
const attendees = counts.attendees

/** What is said against a configuration; nothing where it makes a process. */
function problemsOf(configuration: Configuration): unknown {
  try {
    heldSession(configuration)
    return undefined
  } catch (error) {
    if (error instanceof CallerError && error.code === 'invalid-process') return error.detail['problems']
    throw error
  }
}

test('a configuration that says everything makes a process of its own', () => {
  const one = heldSession({ ...briefing, id: 'morning-briefing' })
  expect([one.id, one.about.definition]).toEqual(['morning-briefing', 'held-session'])
  expect(one.labels.values['kind']?.['task']).toEqual(kinds.task.label)
})

test.each<readonly [what: string, changes: Partial<Configuration>, problem: string]>([
  ['a blank label', { label: { vi: 'Giao ban', en: ' ' } }, 'text "label" has no label in "en"'],
  [
    'a blank noun',
    { words: { ...briefing.words, item: { vi: '', en: 'task', plural: 'tasks' } } },
    'word "item" has no label in "vi"',
  ],
  [
    'no plural',
    { words: { ...briefing.words, item: { vi: 'nhiệm vụ', en: 'task', plural: '' } } },
    'word "item" has no plural',
  ],
  ['no kind of item', { kinds: {} }, 'it has no kind'],
  ['nothing counted', { counts: {} }, 'it has no count'],
  [
    'two kinds called alike',
    { kinds: { ...kinds, other: { ...kinds.difficulty, label: kinds.task.label } } },
    'kind "other" is called like "task" in "vi"',
  ],
  [
    'a figure without a name',
    { counts: { attendees: { ...attendees, figure: { vi: '', en: 'Attendees' } } } },
    'figure "briefing.count.attendees" has no label in "vi"',
  ],
  [
    'two figures called alike',
    { counts: { attendees, guests: { ...attendees, label: { vi: 'Khách', en: 'Guests' } } } },
    'figure "briefing.count.guests" is called like "briefing.count.attendees" in "vi"',
  ],
  [
    'a count called like a field',
    { counts: { title: attendees } },
    'count "title" is the name of a field; call it otherwise',
  ],
  [
    'a role without a name',
    { roles: { ...roles, owner: { ...roles.owner, label: { vi: '', en: 'Owner' } } } },
    'role "owner" has no label in "vi"',
  ],
  [
    'one owner twice',
    {
      roles: {
        ...roles,
        owner: { ...roles.owner, examples: ['front/phuong-ba-dinh', 'front/phuong-ba-dinh'] },
      },
    },
    'the examples of its owner are one body; name two',
  ],
])('a configuration with %s is refused, naming the place', (_, changes, problem) => {
  expect(problemsOf({ ...briefing, ...changes })).toContain(problem)
})
