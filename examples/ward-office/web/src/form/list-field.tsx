import { useWords } from '../words/language.tsx'
import { type Draft, listOf } from './draft.ts'
import { Field } from './field.tsx'
import type { FieldProps } from './field-props.ts'
import { Fieldset } from './frame.tsx'

/** A list: each item with its own fields. */
export function ListField({ schema, at, draft, isRequired, onChange }: FieldProps) {
  const words = useWords()
  const items = listOf(draft)
  const shown: readonly (Draft | undefined)[] = items.length === 0 && isRequired ? [undefined] : items
  const title = schema.title ?? at
  const replace = (index: number, value: Draft | undefined) =>
    onChange(shown.map((item, place) => (place === index ? value : item) ?? ''))
  return (
    <Fieldset at={at} title={title} isRequired={isRequired}>
      <ol className="items">
        {shown.map((item, index) => (
          // An item is its place in the list.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Field
              schema={{ ...schema.items, title: words.form.item(index + 1) }}
              at={`${at}.${index}`}
              draft={item}
              isRequired
              onChange={(value) => replace(index, value)}
            />
            {shown.length > 1 && (
              <button
                type="button"
                className="quiet"
                onClick={() =>
                  onChange(shown.flatMap((other, place) => (place === index ? [] : [other ?? ''])))
                }
              >
                {words.remove(words.form.item(index + 1))}
              </button>
            )}
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="quiet add"
        onClick={() => onChange([...shown.map((item) => item ?? ''), ''])}
      >
        + {words.form.add}
      </button>
    </Fieldset>
  )
}
