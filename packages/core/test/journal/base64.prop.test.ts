import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64, fromBase64 } from '../../src/journal/base64.ts'

test('bytes are written in base64 as everywhere, and read back, however many there are', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 100 }),
    fc.integer({ min: 8190, max: 20_000 }).map((length) => new Uint8Array(length).map((_, n) => n * 7)),
  )
  fc.assert(
    fc.property(bytes, (given) => {
      const text = base64(given)
      expect(text).toBe(Buffer.from(given).toString('base64'))
      expect(fromBase64(text)).toEqual(given)
    }),
  )
})
