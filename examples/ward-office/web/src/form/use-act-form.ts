import { useEffect, useState } from 'react'
import { useDesk } from '../asking/desk.tsx'
import type { Accepted, AllowedEvent, FormCommand, FormSending, Named, Outcome } from '../office.ts'
import { useDays } from '../words/days.ts'
import { type Language, useLanguage, useWords } from '../words/language.tsx'
import type { DraftGroup } from './draft.ts'
import { readEnvelope } from './envelope-draft.ts'
import { focusOn } from './focus.ts'
import { namedIn } from './named-in.ts'
import { draftAt, forgetDraft, type KeptDraft, keepDraft, newDraft } from './kept-draft.ts'
import { faultsTold, refusalsTold } from './problems.ts'
import { type Fault, readDraft } from './read-draft.ts'
import { type SendingForm, useSending } from './sending.ts'

export type ActSend = (command: FormCommand, sending: FormSending) => Promise<Outcome>

/** Day, hour and actor that a form begins with. */
export type Begins = Pick<KeptDraft, 'day' | 'time' | 'actor'>

interface Act {
  readonly act: AllowedEvent
  readonly revision: number
  readonly place: string
  readonly initial?: DraftGroup
  readonly begins?: Begins
  readonly send: ActSend
  readonly onAccepted: (accepted: Accepted, values: DraftGroup) => void
}

/** A form for one act: its draft, which outlives reloads; reading it; sending it, once under one key. */
export function useActForm(
  id: string,
  { act, revision, place, initial = {}, begins, send, onAccepted }: Act,
) {
  const { today } = useDesk()
  const days = useDays()
  const words = useWords()
  const empty = () =>
    newDraft({
      revision,
      ...(begins ?? { day: days.typed(today), time: '', actor: act.actors[0]?.id ?? '' }),
      values: initial,
    })
  const [draft, setDraft] = useState<KeptDraft>(() => draftAt(place) ?? empty())
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const sending = useSending((accepted) => {
    forgetDraft(place)
    onAccepted(accepted, draft.values)
  })
  useClearedBy(useLanguage().language, sending)
  const refused = sending.state.at === 'refused' ? sending.state.refused : undefined
  const problems = refused === undefined ? faultsTold(faults, words.form) : refusalsTold(refused)
  useFocusOnFirst(id, refused ?? faults)

  const keep = (next: KeptDraft) => {
    setDraft(next)
    keepDraft(place, next)
  }
  const submit = (from: KeptDraft = draft) => {
    const subject = (at: string) => `${from.key.slice(0, 12)}-${at}`
    const payload = readDraft(act.form, from.values, { readDay: days.readDay, subject })
    const envelope = readEnvelope(from, days.readDay)
    const found = [...payload.faults, ...envelope.faults]
    setFaults(found)
    if (found.length > 0) return sending.goOn()
    keepDraft(place, from)
    const command = { ...(payload.value as object), type: act.event, ...envelope.value }
    const how = { key: from.key, ...(from.revision > 0 && { expectedRevision: from.revision }) }
    void sending.send((with_) => send(command, with_), how)
  }
  const sendAnyway = () => {
    if (sending.state.at !== 'conflict') return
    const next = { ...draft, revision: sending.state.conflict.revision }
    keep(next)
    submit(next)
  }
  return {
    draft,
    actors: revision > 0 ? act.actors : withoutRepeats([...act.actors, ...namedIn(act.form, draft.values)]),
    problems,
    sending: sending.state,
    keep,
    change: (values: DraftGroup) => keep({ ...draft, values }),
    submit: () => submit(),
    resend: () => submit(),
    sendAnyway,
    discard: () => forgetDraft(place),
  }
}

function withoutRepeats(actors: readonly Named[]): readonly Named[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()]
}

/** What the office said in one language does not stand on a page of the other. */
function useClearedBy(language: Language, { state, goOn }: SendingForm): void {
  const [said, setSaid] = useState(language)
  if (said === language) return
  setSaid(language)
  if (state.at === 'refused' || state.at === 'failed') goOn()
}

/** Each time that something is found wrong, the keyboard goes to the first field that is. */
function useFocusOnFirst(id: string, found: readonly unknown[]): void {
  useEffect(() => {
    if (found.length === 0) return
    const form = document.getElementById(`${id}-problems`)?.closest('form')
    const wrong = form?.querySelector<HTMLElement>('[aria-invalid=true], fieldset[aria-describedby]')
    const target = wrong ?? document.getElementById(`${id}-problems`)
    if (target !== null) focusOn(target)
  }, [id, found])
}
