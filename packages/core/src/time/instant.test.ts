import { expect, test } from 'vitest'
import { CallerError } from '../errors.ts'
import { instantOf, isInstant, localTimeOf } from './instant.ts'

const zone = 'Asia/Ho_Chi_Minh'

test('the day in Vietnam is already the next one at five in the afternoon UTC', () => {
  expect(localTimeOf('2025-09-22T16:59:59.999Z', zone)).toBe('2025-09-22T23:59')
  expect(localTimeOf('2025-09-22T17:00:00.000Z', zone)).toBe('2025-09-23T00:00')
})

test('a local time names one moment, and a day alone its first minute', () => {
  expect(instantOf('2025-09-23T08:00', zone)).toBe('2025-09-23T01:00:00.000Z')
  expect(instantOf('2025-09-23', zone)).toBe('2025-09-22T17:00:00.000Z')
})

test.each(['2025-09-23T01:00:00.000Z', '2024-02-29T00:00:00.000Z'])('%s is an instant', (text) => {
  expect(isInstant(text)).toBe(true)
})

test.each([
  '2025-09-23',
  '2025-09-23T01:00:00Z',
  '2025-09-23T08:00:00.000+07:00',
  '2025-02-29T00:00:00.000Z',
  '',
])('"%s" is no instant', (text) => expect(isInstant(text)).toBe(false))

test('what is no instant, no local time or no zone is the caller’s error', () => {
  expect(() => localTimeOf('2025-09-23', zone)).toThrow(CallerError)
  expect(() => instantOf('2025-9-23', zone)).toThrow(CallerError)
  expect(() => instantOf('2025-09-23', 'Asia/Sài Gòn')).toThrow(/no zone/)
})
