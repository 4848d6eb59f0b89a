import { expect, test } from 'vitest'
import { restore } from '../../src/machine/run-machine.ts'
import type { StateValue } from '../../src/machine/machine-types.ts'
import { directionsOf } from '../../src/testing/generate-cases/directions.ts'
import { randomOf } from '../../src/testing/generate-cases/random.ts'
import { hearing } from '../fixtures/hearing.ts'

const directions = directionsOf(hearing)

function wayOf(value: StateValue, event: string): string | undefined {
  const { machine } = hearing
  return directions(restore(machine, value, machine.config.context)).get(event)?.way
}

test.each([
  ['called', 'notice.posted', 'onward'],
  ['noticed', 'notice.posted', 'beside'],
  ['noticed', 'hearing.begun', 'onward'],
  ['sitting', 'statement.taken', 'beside'],
  [{ settling: { report: 'owed', costs: 'owed' } }, 'report.written', 'onward'],
  [{ settling: { report: 'written', costs: 'settled' } }, 'file.shut', 'onward'],
] as const)('from %o, "%s" leads %s', (value, event, way) => {
  expect(wayOf(value, event)).toBe(way)
})

test('moving a hearing leads back, also where the case stays what it is', () => {
  expect(wayOf('noticed', 'hearing.moved')).toBe('back')
  expect(wayOf('called', 'hearing.moved')).toBe('back')
})

test('opening a shut file leads on anew', () => {
  expect(wayOf('shut', 'file.reopened')).toBe('anew')
})

test('the random numbers of a seed are the same on every machine', () => {
  const random = randomOf('7')
  expect(Array.from({ length: 5 }, () => random.below(1000))).toEqual([777, 125, 121, 386, 400])
  expect(random.hex(4)).toBe('d4900978')
})
