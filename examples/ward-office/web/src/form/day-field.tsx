import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'
import { cleanLine } from './clean.ts'
import { textOf } from './draft.ts'
import type { FieldProps } from './field-props.ts'
import { useControl } from './form-context.tsx'
import { Frame } from './frame.tsx'
import { pasteClean } from './paste.ts'

/** A day as people write it; what was understood stands beneath, with its weekday. */
export function DayField({ schema, at, draft, isRequired, onChange }: FieldProps) {
  const { aria } = useControl(at, isRequired, true)
  const { form } = useWords()
  return (
    <Frame
      at={at}
      title={schema.title ?? at}
      isRequired={isRequired}
      hint={<Understood text={textOf(draft)} />}
    >
      <input
        {...aria}
        type="text"
        className="day"
        value={textOf(draft)}
        onChange={({ target }) => onChange(target.value)}
        onPaste={(event) => pasteClean(event, cleanLine)}
        placeholder={form.dayHint}
        autoComplete="off"
      />
    </Frame>
  )
}

function Understood({ text }: { readonly text: string }) {
  const { form } = useWords()
  const { readDay, longDay } = useDays()
  const typed = cleanLine(text).trim()
  if (typed === '') return form.dayHint
  const day = readDay(typed)
  return <span role="status">{day === undefined ? form.unreadable : longDay(day)}</span>
}
