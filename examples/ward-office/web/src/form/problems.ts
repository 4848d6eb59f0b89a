import type { Refusal } from '../office.ts'
import type { Words } from '../words/vi.ts'
import type { Fault } from './read-draft.ts'

/** Something to put right, and where it stands in the form. */
export interface FieldProblem {
  /** Dotted path of the field; absent where it is about the whole. */
  readonly at?: string
  readonly words: string
  /** The article behind it. */
  readonly ground?: string
}

export const faultsTold = (faults: readonly Fault[], words: Words['form']): readonly FieldProblem[] =>
  faults.map(({ at, code }) => ({ at, words: words[code] }))

/** Reasons as problems; why another case refuses stands beside. */
export function refusalsTold(refused: readonly Refusal[]): readonly FieldProblem[] {
  return refused.flatMap(({ at, words, ground, reasons = [] }) => [
    { words, ...(at !== undefined && { at }), ...(ground !== undefined && { ground: ground.words }) },
    ...refusalsTold(reasons).map(({ words: said }) => ({ words: said })),
  ])
}
