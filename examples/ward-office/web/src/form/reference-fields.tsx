import { useWords } from '../words/language.tsx'
import { chosenIn, type Chosen, listOf } from './draft.ts'
import type { FieldProps } from './field-props.ts'
import { useControl } from './form-context.tsx'
import { Fieldset, Frame } from './frame.tsx'
import { Picker } from './picker.tsx'
import type { Schema } from './schema.ts'

/** A row of the register, or another case. */
export function ReferenceField({ schema, at, draft, isRequired, onChange }: FieldProps) {
  const { aria } = useControl(at, isRequired, true)
  const { picker } = useWords()
  return (
    <Frame at={at} title={schema.title ?? at} isRequired={isRequired} hint={picker.hint}>
      <Picker schema={schema} aria={aria} chosen={chosenIn(draft)} onChoose={onChange} />
    </Frame>
  )
}

/** Several of them: those chosen, and a place to choose the next. */
export function ReferencesField({ schema, at, draft, isRequired, onChange }: FieldProps) {
  const words = useWords()
  const { aria } = useControl(`${at}.add`, false, true)
  const chosen = listOf(draft).flatMap((item) => chosenIn(item) ?? [])
  const items: Schema = schema.items ?? {}
  const add = (next: Chosen | undefined) => {
    if (next !== undefined && !chosen.some(({ id }) => id === next.id)) onChange([...chosen, next])
  }
  return (
    <Fieldset at={at} title={schema.title ?? at} isRequired={isRequired}>
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map(({ id, name }) => (
            <li key={id}>
              {name}
              <button
                type="button"
                className="quiet"
                aria-label={words.remove(name)}
                onClick={() => onChange(chosen.filter((other) => other.id !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Picker
        schema={items}
        aria={{ ...aria, 'aria-label': `${words.form.add}: ${schema.title ?? at}` }}
        chosen={undefined}
        onChoose={add}
      />
      <p id={`${aria.id}-hint`} className="hint">
        {words.picker.hint}
      </p>
    </Fieldset>
  )
}
