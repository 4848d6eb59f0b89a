import { createContext, useContext } from 'react'
import type { FieldProblem } from './problems.ts'

interface FormState {
  readonly id: string
  readonly problems: readonly FieldProblem[]
}

/** The form that fields stand in: what its ids begin with, and what is wrong in it. */
export const FormContext = createContext<FormState>({ id: 'form', problems: [] })

/** The id of the control for a field. */
export const controlId = (form: string, at: string): string => `${form}-${at}`

/** What a control and the words around it need: its id, what is wrong with it, and what tells so to who cannot see. */
export function useControl(at: string, isRequired: boolean, hasHint = false) {
  const { id: form, problems } = useContext(FormContext)
  const id = controlId(form, at)
  const wrong = problems.filter((problem) => problem.at === at)
  const describedBy = [...(wrong.length > 0 ? [`${id}-wrong`] : []), ...(hasHint ? [`${id}-hint`] : [])]
  return {
    id,
    wrong,
    aria: {
      id,
      ...(describedBy.length > 0 && { 'aria-describedby': describedBy.join(' ') }),
      ...(isRequired && { 'aria-required': true }),
      ...(wrong.length > 0 && { 'aria-invalid': true }),
    },
  }
}
