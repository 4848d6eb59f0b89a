import { expect, test } from 'vitest'
import { waitingCases } from '../web/src/today/waiting.ts'

const row = (id: string, duty?: string) => ({ id, duty: duty === undefined ? undefined : { id: duty } })
type Row = ReturnType<typeof row>

const told = (waiting: readonly Row[], elsewhere: readonly Row[] = []) =>
  waitingCases(waiting, elsewhere).map(({ row: { id }, owed }) => [id, owed.map(({ duty }) => duty?.id)])

test('a case waits once, with everything that is owed in it', () => {
  expect(told([row('a', 'answer'), row('b', 'receive'), row('a'), row('a', 'publish')])).toEqual([
    ['a', ['answer', 'publish']],
    ['b', ['receive']],
  ])
})

test('what is overdue or due soon does not wait a second time', () => {
  expect(told([row('a', 'answer'), row('a'), row('b', 'receive')], [row('a', 'answer')])).toEqual([
    ['b', ['receive']],
  ])
  expect(told([row('a', 'answer'), row('a', 'publish')], [row('a', 'answer')])).toEqual([['a', ['publish']]])
})

test('a case in which nothing is owed waits all the same', () => {
  expect(told([row('a')])).toEqual([['a', []]])
})
