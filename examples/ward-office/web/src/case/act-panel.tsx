import { useState } from 'react'
import { useLocation } from 'wouter'
import { useDesk } from '../asking/desk.tsx'
import { useRecorded } from '../asking/recorded.ts'
import { ActForm } from '../form/act-form.tsx'
import { draftPlace } from '../form/kept-draft.ts'
import { type Allowed, recordForm } from '../office.ts'
import { useWords } from '../words/language.tsx'
import { caseAddress } from './address.ts'
import { Reasons } from './reasons.tsx'

interface ActPanelProps {
  readonly id: string
  readonly event: string
  readonly allowed: Allowed
}

/** The form for one act of a case. It stays open when the case moves on under it: then the office says so. */
export function ActPanel({ id, event, allowed }: ActPanelProps) {
  const [, goTo] = useLocation()
  const { office } = useDesk()
  const recorded = useRecorded()
  const now = allowed.allowed.find((act) => act.event === event)
  const [first] = useState(now)
  const act = now ?? first
  if (act === undefined) return <NotNow event={event} allowed={allowed} close={() => goTo(caseAddress(id))} />
  return (
    <ActForm
      act={act}
      revision={allowed.revision}
      place={draftPlace(office.id, id, event)}
      send={(command, sending) => recordForm(id, command, sending)}
      onAccepted={(accepted) => {
        recorded(id)
        goTo(caseAddress(id), { replace: true, state: { accepted } })
      }}
      onCancel={() => goTo(caseAddress(id))}
    />
  )
}

interface NotNowProps {
  readonly event: string
  readonly allowed: Allowed
  readonly close: () => void
}

function NotNow({ event, allowed, close }: NotNowProps) {
  const { acts: words, close: closeWord } = useWords()
  const withheld = allowed.withheld.find((act) => act.event === event)
  return (
    <section className="notice">
      <h2>{withheld?.label}</h2>
      <p>{words.notNow}</p>
      <Reasons refused={withheld?.refused ?? []} />
      <button type="button" onClick={close}>
        {closeWord}
      </button>
    </section>
  )
}
