import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useOpening } from '../asking/case.ts'
import { useDesk } from '../asking/desk.tsx'
import { useRecorded } from '../asking/recorded.ts'
import { ActForm } from '../form/act-form.tsx'
import { type DraftGroup, textOf } from '../form/draft.ts'
import { draftPlace } from '../form/kept-draft.ts'
import { ReferenceField } from '../form/reference-fields.tsx'
import { LineField, NarrativeField } from '../form/text-fields.tsx'
import type { Schema } from '../form/schema.ts'
import { type Accepted, type AllowedEvent, type FormCommand, openForm } from '../office.ts'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/language.tsx'
import { AcceptedNotice } from '../case/accepted-notice.tsx'
import { useOpeningDefaults } from './opening-defaults.ts'

/** A petition that was just put on record, and what it was called. */
interface Entered {
  readonly accepted: Accepted
  readonly title: string
}

/** A petition in two fields, the rest as this office mostly means it; when one is recorded, the next can be typed. */
export function QuickPetition() {
  const { register: words } = useWords()
  const [, goTo] = useLocation()
  const { office } = useDesk()
  const recorded = useRecorded()
  const { data: opening } = useOpening('petition')
  const initial = useOpeningDefaults('petition')
  const [accepted, setAccepted] = useState<readonly Entered[]>([])
  const act = opening?.allowed[0]
  if (act === undefined || initial === undefined) return <Loading />
  const last = accepted.at(-1)
  return (
    <section className="quick">
      {last && <AcceptedNotice key={last.accepted.case} accepted={last.accepted} elsewhere={last.title} />}
      <ActForm
        key={accepted.length}
        act={{ ...act, label: words.quick, form: withoutText(act.form) }}
        revision={0}
        place={draftPlace(office.id, 'petition', 'quick')}
        initial={initial}
        send={(command, sending) => openForm('petition', withText(command), sending)}
        onAccepted={(next, { title }) => {
          recorded(next.case)
          setAccepted([...accepted, { accepted: next, title: textOf(title) }])
        }}
        onCancel={() => goTo('/register')}
      >
        {(values, change) => (
          <>
            <QuickFields values={values} change={change} />
            {!('area' in initial) && (
              <ReferenceField
                schema={(act.form as Schema).properties?.['area'] ?? {}}
                at="area"
                draft={values['area']}
                isRequired
                onChange={(area) => change({ ...values, area })}
              />
            )}
          </>
        )}
      </ActForm>
      <p>
        <Link href="/open/petition">{words.fullForm}</Link>
      </p>
    </section>
  )
}

interface QuickFieldsProps {
  readonly values: DraftGroup
  readonly change: (values: DraftGroup) => void
}

function QuickFields({ values, change }: QuickFieldsProps) {
  const { register: words } = useWords()
  return (
    <>
      <LineField
        schema={{ title: words.quickTitle }}
        at="title"
        draft={values['title']}
        isRequired
        onChange={(title) => change({ ...values, title })}
      />
      <NarrativeField
        schema={{ title: words.quickText }}
        at="text"
        draft={values['text']}
        isRequired={false}
        onChange={(text) => change({ ...values, text })}
      />
      <p className="hint">{words.quickTextHint}</p>
    </>
  )
}

/** The form with its text left to the one line. */
function withoutText(form: Schema): AllowedEvent['form'] {
  return { ...form, required: form.required?.filter((name) => name !== 'text') }
}

/** The text of a petition that was told in one line is that line. */
function withText(command: FormCommand): FormCommand {
  const { text, title } = command as FormCommand & { readonly text?: string; readonly title?: string } // as the form made it
  return { ...command, ...(text === undefined && { text: title }) }
}
