import { describe, expect, test } from 'vitest'
import type { Answer, Call, Written } from './history.ts'
import { faultsIn } from './linearizable.ts'

const call = (invoked: number, responded: number, answer: Answer): Call => ({
  case: 'c',
  invoked,
  responded,
  answer,
})
const accepted = (key: string, revision: number): Answer => ({ told: 'accepted', key, revision })
const repeated = (key: string, revision: number): Answer => ({ told: 'repeated', key, revision })
const read = (revision: number, value = `day ${revision}`): Answer => ({ told: 'read', revision, value })
const conflict = (key: string, expected: number, revision: number, ...since: number[]): Answer => ({
  told: 'conflict',
  key,
  expected,
  revision,
  since,
})
const unknown = (key: string): Answer => ({ told: 'unknown', key })
const notCommitted = (key: string): Answer => ({ told: 'not-committed', key })

/** A case that was opened, and then took commands. */
const journal = (...keys: readonly string[]): readonly Written[] =>
  ['opening', ...keys].map((key, place) => ({ key, value: `day ${place + 1}` }))

describe('a history that can have taken place is taken', () => {
  test.each<[what: string, journal: readonly Written[], calls: readonly Call[]]>([
    ['nothing but an opening', journal(), []],
    [
      'commands one after the other',
      journal('a', 'b'),
      [call(1, 2, accepted('a', 2)), call(3, 4, accepted('b', 3))],
    ],
    [
      'overlapping commands in either order',
      journal('b', 'a'),
      [call(1, 4, accepted('a', 3)), call(2, 3, accepted('b', 2))],
    ],
    [
      'a reading of what is just replaced',
      journal('a'),
      [call(1, 5, accepted('a', 2)), call(2, 3, read(2)), call(2, 3, read(1))],
    ],
    [
      'a conflict with what is just written',
      journal('a'),
      [call(1, 4, accepted('a', 2)), call(2, 5, conflict('b', 1, 2, 2))],
    ],
    [
      'a command sent again',
      journal('a', 'b'),
      [call(1, 2, accepted('a', 2)), call(3, 4, accepted('b', 3)), call(5, 6, repeated('a', 2))],
    ],
    [
      'a command that met a conflict, sent again',
      journal('a', 'b'),
      [call(1, 2, accepted('a', 2)), call(3, 4, conflict('b', 1, 2, 2)), call(5, 6, accepted('b', 3))],
    ],
    ['a lost command that was not written', journal(), [call(1, 2, unknown('a'))]],
    [
      'a lost command that was written later',
      journal('b', 'a'),
      [call(1, 2, unknown('a')), call(3, 4, accepted('b', 2))],
    ],
    ['a command that was not written', journal(), [call(1, 2, notCommitted('a'))]],
  ])('%s', (_, written, calls) => {
    expect(faultsIn(written, calls)).toEqual([])
  })
})

describe('a history that cannot have taken place is rejected', () => {
  test.each<[what: string, journal: readonly Written[], calls: readonly Call[], fault: string]>([
    [
      'an acknowledged command that is not there',
      journal(),
      [call(1, 2, accepted('a', 2))],
      'a is not at revision 2',
    ],
    [
      'a command that is there twice',
      journal('a', 'a'),
      [call(1, 2, accepted('a', 3))],
      'a is written twice',
    ],
    [
      'a command that is accepted twice',
      journal('a'),
      [call(1, 2, accepted('a', 2)), call(3, 4, accepted('a', 2))],
      'a is accepted twice',
    ],
    [
      'two commands at one revision',
      journal('a'),
      [call(1, 2, accepted('a', 2)), call(1, 2, accepted('b', 2))],
      'b is not at revision 2',
    ],
    [
      'a refused command that is there',
      journal('a'),
      [call(1, 2, notCommitted('a'))],
      'a is written all the same',
    ],
    [
      'a conflict of a command that is there',
      journal('b', 'a'),
      [call(1, 2, conflict('a', 1, 2, 2)), call(1, 2, accepted('b', 2))],
      'a is written all the same',
    ],
    [
      'a conflict with what was expected',
      journal('b'),
      [call(1, 2, conflict('a', 2, 2))],
      'a is in conflict with the revision it expected',
    ],
    [
      'a conflict with what never was',
      journal(),
      [call(1, 2, conflict('a', 1, 2, 2))],
      'a is in conflict with a revision that never was',
    ],
    [
      'a conflict of a command that was written before',
      journal('a'),
      [call(1, 2, accepted('a', 2)), call(3, 4, conflict('a', 1, 2, 2))],
      'a is in conflict when it is written already',
    ],
    [
      'a conflict that keeps an entry back',
      journal('b', 'c'),
      [call(1, 2, conflict('a', 1, 3, 2))],
      'a is told other entries than 2 to 3',
    ],
    [
      'a conflict that tells of a later entry',
      journal('b', 'c'),
      [call(1, 2, conflict('a', 1, 2, 2, 3))],
      'a is told other entries than 2 to 2',
    ],
    [
      'a reading of what no entry made',
      journal('a'),
      [call(1, 2, read(2, 'day 7'))],
      'day 7 is not what revision 2 made',
    ],
    [
      'commands that follow each other against the journal',
      journal('b', 'a'),
      [call(1, 2, accepted('a', 3)), call(3, 4, accepted('b', 2))],
      'at 3,',
    ],
    [
      'a reading of what is not written yet',
      journal('a'),
      [call(1, 2, read(2)), call(3, 4, accepted('a', 2))],
      'at 3,',
    ],
    [
      'a reading of what was replaced before',
      journal('a'),
      [call(1, 2, accepted('a', 2)), call(3, 4, read(1))],
      'at 3,',
    ],
    [
      'readings that go back',
      journal('a'),
      [call(1, 9, accepted('a', 2)), call(2, 3, read(2)), call(4, 5, read(1))],
      'at 4,',
    ],
    [
      'a conflict with what was replaced before',
      journal('b', 'c'),
      [call(1, 2, accepted('b', 2)), call(3, 4, accepted('c', 3)), call(5, 6, conflict('a', 1, 2, 2))],
      'at 5,',
    ],
    [
      'a repetition before the command itself',
      journal('a'),
      [call(1, 2, repeated('a', 2)), call(3, 4, accepted('a', 2))],
      'at 3,',
    ],
    [
      'a lost command before it was sent',
      journal('a', 'b'),
      [call(1, 2, accepted('b', 3)), call(3, 4, unknown('a'))],
      'at 3,',
    ],
  ])('%s', (_, written, calls, fault) => {
    expect(faultsIn(written, calls)).toEqual([expect.stringContaining(fault)])
  })
})
