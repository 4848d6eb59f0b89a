import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { everyProcess } from './every-process.ts'

const SOURCES = join(import.meta.dirname, '../src')
const isEarlier = (folder: string) => /^v\d+$/.test(basename(folder))

test('every folder that holds a process is exported, and under the id that it is called by', () => {
  const folders = globSync('**/process.ts', { cwd: SOURCES }).map(dirname)
  const ids = folders.filter((folder) => !isEarlier(folder)).map((folder) => basename(folder))
  expect(ids.length).toBeGreaterThan(0)
  expect(everyProcess.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
})
