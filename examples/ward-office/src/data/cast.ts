import type { CaseId } from '@civicflow/core'
import type { Cast } from './step.ts'

/** A cast without anybody in it. */
export function emptyCast(): Cast {
  const ids = new Map<string, CaseId>()
  return {
    enter: (name, id) => void ids.set(name, id),
    id: (name) => {
      const id = ids.get(name)
      if (id === undefined) throw new Error(`no case named "${name}" has been opened yet`)
      return id
    },
  }
}
