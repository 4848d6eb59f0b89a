import { useLocation } from 'wouter'
import { useDesk } from '../asking/desk.tsx'
import { useRecorded } from '../asking/recorded.ts'
import { ActForm } from '../form/act-form.tsx'
import { draftOf } from '../form/draft-of.ts'
import { draftPlace } from '../form/kept-draft.ts'
import type { Schema } from '../form/schema.ts'
import { type AllowedEvent, correctForm, type EventForm, type FormCommand, type History } from '../office.ts'
import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'
import { caseAddress } from './address.ts'

interface CorrectFormProps {
  readonly id: string
  readonly told: History['facts'][number]
  /** Of the case. */
  readonly revision: number
  /** The form of the fact, where it was another; absent where it never was. */
  readonly replacement: EventForm | undefined
  readonly close: () => void
}

/** The reason of a correction, after the fact as it was, where it was another. */
export function CorrectForm({ id, told, revision, replacement, close }: CorrectFormProps) {
  const { correct: words } = useWords()
  const { office } = useDesk()
  const { typed } = useDays()
  const recorded = useRecorded()
  const [, goTo] = useLocation()
  const { fact } = told
  const names = new Map(fact.fields.map(({ at, value }) => [at, value]))
  const form = replacement?.form as Schema | undefined
  const how = replacement ? 'replace' : 'void'
  const [day = '', time = ''] = fact.occurredOn.split('T')
  return (
    <ActForm
      act={{
        event: fact.event,
        label: words[how],
        actors: replacement ? [fact.actor] : [],
        form: withReason(form, words.reason),
      }}
      revision={revision}
      place={draftPlace(office.id, id, `${how} ${told.revision}`)}
      isDated={replacement !== undefined}
      {...(form && {
        initial: draftOf(form, fact.payload, { typedDay: typed, nameAt: (at) => names.get(at) }),
      })}
      begins={{ day: typed(day), time, actor: fact.actor.id }}
      send={(command, sending) => {
        const { reason, event } = apart(command)
        const correction = replacement ? { replace: told.revision, event } : { void: told.revision }
        return correctForm(id, correction, { ...sending, reason })
      }}
      onAccepted={(accepted) => {
        recorded(id)
        goTo(caseAddress(id), { replace: true, state: { accepted } })
      }}
      onCancel={close}
    />
  )
}

/** The name of the reason's field, which no payload has. */
const REASON = 'correctionReason'

function withReason(form: Schema | undefined, title: string): AllowedEvent['form'] {
  return {
    type: 'object',
    properties: { ...form?.properties, [REASON]: { type: 'string', narrative: true, title } },
    required: [...(form?.required ?? []), REASON],
  }
}

function apart(command: FormCommand) {
  const { [REASON]: reason, ...event } = command as FormCommand & { readonly [REASON]: string } // as withReason made it
  return { reason, event }
}
