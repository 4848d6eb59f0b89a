import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = join(import.meta.dirname, '../../src/sqlite')

test('no SQL numbers its parameters: Node 22.18 and 22.19 bind none to ?1', () => {
  const files = readdirSync(sources)
  expect(files).toContain('index-rows.ts')
  const numbered = files.filter((file) => /\?\d/.test(readFileSync(join(sources, file), 'utf8')))
  expect(numbered).toEqual([])
})
