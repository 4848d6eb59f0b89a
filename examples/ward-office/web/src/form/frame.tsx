import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'
import { useControl } from './form-context.tsx'
import type { FieldProblem } from './problems.ts'

interface FrameProps {
  readonly at: string
  readonly title: string
  readonly isRequired: boolean
  readonly hint?: ReactNode
  readonly children: ReactNode
}

/** Label, hint and complaint around one control. */
export function Frame({ at, title, isRequired, hint, children }: FrameProps) {
  const { id, wrong } = useControl(at, isRequired)
  return (
    <div className="field">
      <label htmlFor={id}>
        {title} <Optional isRequired={isRequired} />
      </label>
      {children}
      <Wrong id={id} wrong={wrong} />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}

/** The same around several controls. */
export function Fieldset({ at, title, isRequired, children }: FrameProps) {
  const { id, wrong } = useControl(at, isRequired)
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={wrong.length > 0 ? `${id}-wrong` : undefined}>
      <legend>
        {title} <Optional isRequired={isRequired} />
      </legend>
      <Wrong id={id} wrong={wrong} />
      {children}
    </fieldset>
  )
}

function Optional({ isRequired }: { readonly isRequired: boolean }) {
  const { form } = useWords()
  return isRequired ? null : <span className="optional">({form.optional})</span>
}

export function Wrong({ id, wrong }: { readonly id: string; readonly wrong: readonly FieldProblem[] }) {
  if (wrong.length === 0) return null
  return (
    <p id={`${id}-wrong`} className="wrong">
      {wrong.map(({ words, ground }) => [words, ground].filter(Boolean).join(' – ')).join(' ')}
    </p>
  )
}
