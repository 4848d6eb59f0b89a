import type { CaseId } from '@civicflow/core'

/** Which case of a story is which: filled as cases are opened. */
export interface Cast<Name extends string> {
  readonly enter: (name: Name, id: CaseId) => void
  /** @throws Error where the story has not come to the case yet. */
  readonly id: (name: Name) => CaseId
}

export function emptyCast<Name extends string>(): Cast<Name> {
  const ids = new Map<Name, CaseId>()
  return {
    enter: (name, id) => void ids.set(name, id),
    id: (name) => {
      const id = ids.get(name)
      if (id === undefined) throw new Error(`the story has not come to "${name}" yet`)
      return id
    },
  }
}
