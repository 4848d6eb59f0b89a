import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { Accepted } from '../office.ts'
import { useWords } from '../words/language.tsx'
import { caseAddress } from './address.ts'

interface AcceptedNoticeProps {
  readonly accepted: Accepted
  /** What the case is called, where it is on another page than this. */
  readonly elsewhere?: string
  readonly onClose?: () => void
}

/** What was just put on record, what was found with it, and the cases it opened. */
export function AcceptedNotice({ accepted, elsewhere, onClose }: AcceptedNoticeProps) {
  const { acts, case: words, close } = useWords()
  const { entry, findings, opened, repeated } = accepted
  return (
    <div className="accepted" role="status">
      <p>
        <strong>{acts.recorded}:</strong> {entry.words} · {words.entryNumber(entry.revision)}
        {entry.fact && ` · ${acts.of(entry.fact.actor.name)}`}
      </p>
      {elsewhere !== undefined && <p lang="vi">{elsewhere}</p>}
      {repeated && <p>{acts.recordedBefore}</p>}
      {findings.length > 0 && (
        <>
          <p>{acts.findings}:</p>
          <ul>
            {findings.map((finding) => (
              <li key={finding.words}>{finding.words}</li>
            ))}
          </ul>
        </>
      )}
      <p className="buttons">
        {elsewhere !== undefined && <Link href={caseAddress(accepted.case)}>{acts.goTo}</Link>}
        {opened.map((id) => (
          <Link key={id} href={caseAddress(id)}>
            {words.opened}
          </Link>
        ))}
        {onClose && (
          <button type="button" className="quiet" onClick={onClose}>
            {close}
          </button>
        )}
      </p>
    </div>
  )
}

/** The same on the page of the case, where an accepted form leads; until it is closed. */
export function AcceptedHere() {
  const state = useHistoryState<{ readonly accepted?: Accepted } | null>()
  const [here, goTo] = useLocation()
  const ref = useRef<HTMLDivElement>(null)
  const revision = state?.accepted?.revision
  useEffect(() => {
    if (revision !== undefined) ref.current?.focus()
  }, [revision])
  if (!state?.accepted) return null
  return (
    <div ref={ref} tabIndex={-1}>
      <AcceptedNotice accepted={state.accepted} onClose={() => goTo(here, { replace: true, state: null })} />
    </div>
  )
}
