import { useWords } from '../words/language.tsx'
import { cleanLine, cleanText } from './clean.ts'
import { textOf } from './draft.ts'
import type { FieldProps } from './field-props.ts'
import { useControl } from './form-context.tsx'
import { Frame } from './frame.tsx'
import { pasteClean } from './paste.ts'

interface LineProps extends FieldProps {
  readonly inputMode?: 'numeric' | 'text'
  readonly placeholder?: string
  readonly hint?: string
}

/** One line of text. */
export function LineField({
  schema,
  at,
  draft,
  isRequired,
  onChange,
  inputMode,
  placeholder,
  hint,
}: LineProps) {
  const { form } = useWords()
  const said = schema.personal === undefined ? hint : form.person
  const { aria } = useControl(at, isRequired, said !== undefined)
  return (
    <Frame at={at} title={schema.title ?? at} isRequired={isRequired} hint={said}>
      <input
        {...aria}
        type="text"
        value={textOf(draft)}
        onChange={({ target }) => onChange(target.value)}
        onPaste={(event) => pasteClean(event, cleanLine)}
        maxLength={schema.maxLength}
        inputMode={inputMode}
        placeholder={placeholder}
        autoComplete="off"
      />
    </Frame>
  )
}

/** Long text. */
export function NarrativeField({ schema, at, draft, isRequired, onChange }: FieldProps) {
  const { aria } = useControl(at, isRequired)
  return (
    <Frame at={at} title={schema.title ?? at} isRequired={isRequired}>
      <textarea
        {...aria}
        rows={4}
        value={textOf(draft)}
        onChange={({ target }) => onChange(target.value)}
        onPaste={(event) => pasteClean(event, cleanText)}
      />
    </Frame>
  )
}

/** A whole number. */
export function NumberField(props: FieldProps) {
  return <LineField {...props} inputMode="numeric" />
}

/** An hour of the day, in any of the ways people write it. */
export function TimeField(props: FieldProps) {
  const { form } = useWords()
  return <LineField {...props} hint={form.timeHint} />
}
