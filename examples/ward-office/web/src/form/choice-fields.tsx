import { useWords } from '../words/language.tsx'
import { listOf, textOf } from './draft.ts'
import type { FieldProps } from './field-props.ts'
import { useControl } from './form-context.tsx'
import { Fieldset, Frame } from './frame.tsx'
import type { Schema } from './schema.ts'

const wordOf = (option: Schema) => String(option.const)
const FEW = 4

/** One of a list of words: a few side by side, many in a list to open. */
export function ChoiceField(props: FieldProps) {
  const options = props.schema.oneOf ?? []
  return options.length <= FEW ? <RadioChoice {...props} options={options} /> : <ListChoice {...props} />
}

function ListChoice({ schema, at, draft, isRequired, onChange }: FieldProps) {
  const { aria } = useControl(at, isRequired)
  const { form } = useWords()
  return (
    <Frame at={at} title={schema.title ?? at} isRequired={isRequired}>
      <select
        {...aria}
        value={textOf(draft)}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">{form.choose}</option>
        {schema.oneOf?.map((option) => (
          <option key={wordOf(option)} value={wordOf(option)}>
            {option.title}
          </option>
        ))}
      </select>
    </Frame>
  )
}

interface RadioProps extends FieldProps {
  readonly options: readonly Schema[]
}

/** A few words to choose one from; chosen by mistake where none is needed, it can be taken back. */
function RadioChoice({ schema, at, draft, isRequired, onChange, options }: RadioProps) {
  const { id } = useControl(at, isRequired)
  return (
    <Fieldset at={at} title={schema.title ?? at} isRequired={isRequired}>
      <div className="choices">
        {options.map((option) => (
          <label key={wordOf(option)} className="check">
            <input
              type="radio"
              name={id}
              checked={draft === wordOf(option)}
              onChange={() => onChange(wordOf(option))}
              onClick={() => !isRequired && draft === wordOf(option) && onChange(undefined)}
            />
            {option.title}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}

/** Yes or no, neither of them taken for granted. */
export function YesNoField({ schema, at, draft, isRequired, onChange }: FieldProps) {
  const words = useWords()
  const { id } = useControl(at, isRequired)
  return (
    <Fieldset at={at} title={schema.title ?? at} isRequired={isRequired}>
      <div className="choices">
        {[true, false].map((answer) => (
          <label key={String(answer)} className="check">
            <input
              type="radio"
              name={id}
              checked={draft === answer}
              onChange={() => onChange(answer)}
              onClick={() => !isRequired && draft === answer && onChange(undefined)}
            />
            {answer ? words.yes : words.no}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}

/** Any of a list of words. */
export function ChoicesField({ schema, at, draft, isRequired, onChange }: FieldProps) {
  const options = schema.items?.oneOf ?? []
  const chosen = listOf(draft)
  const toggle = (word: string) =>
    onChange(
      options.map(wordOf).filter((each) => (each === word) !== chosen.includes(each)), // in the list's own order
    )
  return (
    <Fieldset at={at} title={schema.title ?? at} isRequired={isRequired}>
      <div className="choices">
        {options.map((option) => (
          <label key={wordOf(option)} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(wordOf(option))}
              onChange={() => toggle(wordOf(option))}
            />
            {option.title}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
