import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import type { Accepted, AllowedEvent } from '../office.ts'
import { useWords } from '../words/language.tsx'
import { Envelope } from './envelope.tsx'
import { FormContext } from './form-context.tsx'
import { GroupMembers } from './group-fields.tsx'
import { Problems } from './problem-list.tsx'
import { SendingNotice } from './sending-notice.tsx'
import { type ActSend, type Begins, useActForm } from './use-act-form.ts'
import type { DraftGroup } from './draft.ts'

export interface ActFormProps {
  /** What is done: the event with its form and those it can be done for. */
  readonly act: AllowedEvent
  /** Of the case the form is for; 0 for one that is not open yet. */
  readonly revision: number
  /** Where its draft is kept. */
  readonly place: string
  readonly initial?: DraftGroup
  /** Day, hour and actor it begins with; today and the first who can where absent. */
  readonly begins?: Begins
  /** Is it asked when it happened, and whose act it was? */
  readonly isDated?: boolean
  readonly send: ActSend
  /** Told with what had been typed. */
  readonly onAccepted: (accepted: Accepted, values: DraftGroup) => void
  readonly onCancel: () => void
  /** Fields in the place of those made from the schema. */
  readonly children?: (values: DraftGroup, change: (values: DraftGroup) => void) => ReactNode
}

/** A form for one act, made from its schema. Whatever happens to the line, the session or the case, what was typed stays. */
export function ActForm({ children, onCancel, isDated = true, ...props }: ActFormProps) {
  const id = useId()
  const heading = useId()
  const { form: words, acts } = useWords()
  const form = useActForm(id, props)
  const { draft, sending, problems } = form
  const actor = form.actors.find(({ id: each }) => each === draft.actor)
  const isSending = sending.at === 'sending'
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => ref.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    form.submit()
  }
  return (
    <FormContext value={{ id, problems }}>
      <form
        ref={ref}
        noValidate
        className="act"
        aria-labelledby={heading}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <h2 id={heading}>{props.act.label}</h2>
        {actor && <p className="in-name">{acts.of(actor.name)}</p>}
        <Problems problems={problems} isRefused={sending.at === 'refused'} />
        <SendingNotice sending={sending} resend={form.resend} sendAnyway={form.sendAnyway} />
        {children ? (
          children(draft.values, form.change)
        ) : (
          <GroupMembers schema={props.act.form} at="" draft={draft.values} onChange={form.change} />
        )}
        {isDated && <Envelope actors={form.actors} draft={draft} onChange={form.keep} />}
        <p className="buttons">
          <button type="submit" className="main" disabled={isSending} aria-keyshortcuts="Control+Enter">
            {isSending ? words.sending : words.send}
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              form.discard()
              onCancel()
            }}
          >
            {words.discard}
          </button>
          <span className="hint">{words.kept}</span>
        </p>
      </form>
    </FormContext>
  )
}
