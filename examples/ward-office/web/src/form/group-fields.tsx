import { useId, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { type Draft, type DraftGroup, groupOf, isBlank } from './draft.ts'
import { Field } from './field.tsx'
import type { FieldProps } from './field-props.ts'
import { Fieldset } from './frame.tsx'
import { type Member, membersOf, type Schema } from './schema.ts'
import { shapeOf, tellingMember } from './shapes.ts'

interface MembersProps {
  readonly members: readonly Member[]
  readonly at: string
  readonly draft: DraftGroup
  readonly onChange: (draft: DraftGroup) => void
}

const within = (at: string, name: string) => (at === '' ? name : `${at}.${name}`)

/** The members of a group, one after the other. */
function Members({ members, at, draft, onChange }: MembersProps) {
  return members.map(({ name, schema, isRequired }) => (
    <Field
      key={name}
      schema={schema}
      at={within(at, name)}
      draft={draft[name]}
      isRequired={isRequired}
      onChange={(value) => onChange({ ...draft, [name]: value })}
    />
  ))
}

const MANY = 3

/** A group: what must be given first; much that need not be folds away while it is empty. */
export function GroupMembers({
  schema,
  at,
  draft,
  onChange,
}: Omit<MembersProps, 'members'> & { readonly schema: Schema }) {
  const { form } = useWords()
  const members = membersOf(schema)
  const required = members.filter(({ isRequired }) => isRequired)
  const optional = members.filter(({ isRequired }) => !isRequired)
  const [isFolded] = useState(optional.length >= MANY && optional.every(({ name }) => isBlank(draft[name])))
  const shared = { at, draft, onChange }
  return (
    <>
      <Members members={required} {...shared} />
      {isFolded ? (
        <details className="fold">
          <summary>{form.more(optional.length)}</summary>
          <Members members={optional} {...shared} />
        </details>
      ) : (
        <Members members={optional} {...shared} />
      )}
    </>
  )
}

/** Several values that belong together. */
export function GroupField({ schema, at, draft, isRequired, onChange }: FieldProps) {
  return (
    <Fieldset at={at} title={schema.title ?? at} isRequired={isRequired}>
      <div className="nested">
        <GroupMembers schema={schema} at={at} draft={groupOf(draft)} onChange={onChange} />
      </div>
    </Fieldset>
  )
}

/** One of several shapes, told apart by a word; what was typed stays where the other shape has it too. */
export function ShapesField({ schema, at, draft, isRequired, onChange }: FieldProps) {
  const name = useId()
  const member = tellingMember(schema) ?? ''
  const shape = shapeOf(schema, draft)
  const choose = (word: Draft) => onChange({ ...groupOf(draft), [member]: word })
  return (
    <Fieldset at={at} title={schema.title ?? at} isRequired={isRequired}>
      <div className="choices">
        {schema.oneOf?.map((option) => (
          <label key={option.title} className="check">
            <input
              type="radio"
              name={name}
              checked={option === shape}
              onChange={() => choose(String(option.properties?.[member]?.const))}
            />
            {option.title}
          </label>
        ))}
      </div>
      {shape && membersOf(shape).length > 0 && (
        <div className="nested">
          <GroupMembers schema={shape} at={at} draft={groupOf(draft)} onChange={onChange} />
        </div>
      )}
    </Fieldset>
  )
}

/** Members of a paper that are of use to a reader; the rest is for programs. */
const OF_A_PAPER = ['issuer', 'number', 'date', 'title']

/** A paper: who issued it, its number and day. */
export function PaperField({ schema, at, draft, isRequired, onChange }: FieldProps) {
  const members = membersOf(schema).filter(({ name }) => OF_A_PAPER.includes(name))
  const fields = <Members members={members} at={at} draft={groupOf(draft)} onChange={onChange} />
  return (
    <Fieldset at={at} title={schema.title ?? at} isRequired={isRequired}>
      <div className="nested paper">{fields}</div>
    </Fieldset>
  )
}
