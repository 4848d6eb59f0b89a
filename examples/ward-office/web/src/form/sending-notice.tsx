import { type ReactNode, useEffect, useRef } from 'react'
import { EntryLine } from '../case/entry-line.tsx'
import { useWords } from '../words/language.tsx'
import type { Sending } from './sending.ts'

interface SendingNoticeProps {
  readonly sending: Sending
  readonly resend: () => void
  readonly sendAnyway: () => void
}

/** What came between a form and its record, and what to do. */
export function SendingNotice({ sending, resend, sendAnyway }: SendingNoticeProps) {
  const { form } = useWords()
  if (sending.at === 'failed') return <Notice title={sending.words} />
  if (sending.at === 'lost')
    return (
      <Notice title={form.lost} lead={form.lostLead}>
        <button type="button" onClick={resend}>
          {form.resend}
        </button>
      </Notice>
    )
  if (sending.at === 'recorded-before')
    return (
      <Notice title={form.sentBefore} lead={form.sentBeforeLead}>
        <EntryLine entry={sending.accepted.entry} />
      </Notice>
    )
  if (sending.at !== 'conflict') return null
  return (
    <Notice title={form.conflict} lead={form.conflictLead}>
      <ul className="since">
        {sending.conflict.since.map((entry) => (
          <li key={entry.revision}>
            <EntryLine entry={entry} />
          </li>
        ))}
      </ul>
      <button type="button" onClick={sendAnyway}>
        {form.sendAnyway}
      </button>
    </Notice>
  )
}

interface NoticeProps {
  readonly title: string
  readonly lead?: string
  readonly children?: ReactNode
}

function Notice({ title, lead, children }: NoticeProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <div ref={ref} tabIndex={-1} className="notice" role="alert">
      <h3>{title}</h3>
      {lead && <p>{lead}</p>}
      {children}
    </div>
  )
}
