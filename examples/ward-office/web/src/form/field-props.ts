import type { Draft } from './draft.ts'
import type { Schema } from './schema.ts'

/** What every field is given. */
export interface FieldProps {
  readonly schema: Schema
  /** Dotted path in the form's payload. */
  readonly at: string
  readonly draft: Draft | undefined
  readonly isRequired: boolean
  readonly onChange: (draft: Draft | undefined) => void
}
