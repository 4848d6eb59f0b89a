import type { DatabaseSync } from 'node:sqlite'
import { storeError } from './failures.ts'

/** The question `check`: SQLite's own check of its trees, and whether the text index is that of the texts. */
export function checkStructures(database: DatabaseSync): readonly string[] {
  const trees = database.prepare('pragma integrity_check').all() as unknown as { integrity_check: string }[]
  const found = trees.map(({ integrity_check }) => integrity_check).filter((said) => said !== 'ok')
  return textIndexFits(database) ? found : [...found, 'the text index is not that of the texts']
}

function textIndexFits(database: DatabaseSync): boolean {
  try {
    database.exec(
      "insert into civicflow_text_index (civicflow_text_index, rank) values ('integrity-check', 1)",
    )
    return true
  } catch (thrown) {
    const error = storeError(thrown)
    if ('code' in error && error.code === 'corrupt') return false
    throw error
  }
}
