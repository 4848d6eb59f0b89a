import type { Named } from '../office.ts'
import { useWords } from '../words/language.tsx'
import { DayField } from './day-field.tsx'
import { textOf } from './draft.ts'
import { useControl } from './form-context.tsx'
import { Frame } from './frame.tsx'
import type { KeptDraft } from './kept-draft.ts'
import { TimeField } from './text-fields.tsx'

interface EnvelopeProps {
  /** Those whose act it may be. */
  readonly actors: readonly Named[]
  readonly draft: KeptDraft
  readonly onChange: (draft: KeptDraft) => void
}

/** When it happened, and whose act it was. */
export function Envelope({ actors, draft, onChange }: EnvelopeProps) {
  const { form } = useWords()
  return (
    <div className="envelope">
      <DayField
        schema={{ title: form.happenedOn }}
        at="occurredOn"
        draft={draft.day}
        isRequired
        onChange={(day) => onChange({ ...draft, day: textOf(day) })}
      />
      <TimeField
        schema={{ title: form.at }}
        at="occurredAt"
        draft={draft.time}
        isRequired={false}
        onChange={(time) => onChange({ ...draft, time: textOf(time) })}
      />
      <Actor actors={actors} actor={draft.actor} onChange={(actor) => onChange({ ...draft, actor })} />
    </div>
  )
}

interface ActorProps {
  readonly actors: readonly Named[]
  readonly actor: string
  readonly onChange: (actor: string) => void
}

function Actor({ actors, actor, onChange }: ActorProps) {
  const { form } = useWords()
  const { aria } = useControl('actor', true)
  return (
    <Frame at="actor" title={form.actor} isRequired>
      <select {...aria} value={actor} onChange={({ target }) => onChange(target.value)}>
        {actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Frame>
  )
}
