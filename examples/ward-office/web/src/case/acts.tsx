import { useId, useState } from 'react'
import { Link } from 'wouter'
import { useDesk } from '../asking/desk.tsx'
import { draftAt, draftPlace } from '../form/kept-draft.ts'
import type { Allowed, AllowedEvent, CaseView, WithheldEvent } from '../office.ts'
import { useWords } from '../words/language.tsx'
import { isFoundBy } from '../words/found-by.ts'
import { caseAddress } from './address.ts'
import { GroundNote, Reasons } from './reasons.tsx'

interface ActsProps {
  readonly view: CaseView
  readonly allowed: Allowed
}

/** What can be done now, this desk's own acts first; and, folded away, everything else with the reason why not. */
export function Acts({ view, allowed }: ActsProps) {
  const heading = useId()
  const { acts: words } = useWords()
  const { office, body } = useDesk()
  const isOwn = ({ actors: [first] }: AllowedEvent) => first?.id === office.id || first?.id === body.id
  const own = allowed.allowed.filter(isOwn)
  const others = allowed.allowed.filter((act) => !isOwn(act))
  const told = allowed.withheld.filter(isOnlyTold)
  const withheld = allowed.withheld.filter((act) => !isOnlyTold(act))
  return (
    <section aria-labelledby={heading} className="acts">
      <h2 id={heading}>{words.title}</h2>
      {allowed.allowed.length === 0 && <p className="none">{words.none}</p>}
      {own.length > 0 && <ActList title={words.own} id={view.id} acts={own} />}
      {others.length > 0 && <ActList title={words.forOthers} id={view.id} acts={others} isForOthers />}
      {withheld.length > 0 && <Withheld summary={words.others(withheld.length)} withheld={withheld} />}
      {told.length > 0 && <Withheld summary={words.onlyTold(told.length)} withheld={told} />}
    </section>
  )
}

/** Is it recorded with something of another case, and never by itself? */
const isOnlyTold = ({ refused }: WithheldEvent) =>
  refused.length > 0 && refused.every(({ code }) => code === 'only-told')

interface ActListProps {
  readonly title: string
  /** Of the case. */
  readonly id: string
  readonly acts: readonly AllowedEvent[]
  /** Are they acts of others, which this desk puts on record for them? */
  readonly isForOthers?: boolean
}

function ActList({ title, id, acts, isForOthers = false }: ActListProps) {
  const heading = useId()
  const { acts: words } = useWords()
  const { office } = useDesk()
  return (
    <>
      <h3 id={heading}>{title}</h3>
      <ul className="act-list" aria-labelledby={heading}>
        {acts.map(({ event, label, actors }) => (
          <li key={event}>
            <Link href={caseAddress(id, event)}>
              {label}
              {draftAt(draftPlace(office.id, id, event)) && <span className="draft"> · {words.draft}</span>}
            </Link>
            {isForOthers && <p className="act-of">{actors[0]?.name}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

interface WithheldProps extends Pick<Allowed, 'withheld'> {
  readonly summary: string
}

function Withheld({ summary, withheld }: WithheldProps) {
  const { acts: words } = useWords()
  const [text, setText] = useState('')
  const shown = withheld.filter(({ label }) => isFoundBy(label, text))
  return (
    <details className="fold withheld">
      <summary>{summary}</summary>
      <input
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {shown.length === 0 && <p className="none">{words.noneFound}</p>}
      <ul>
        {shown.map(({ event, label, refused, ground, possibleIn }) => (
          <li key={event}>
            <strong>{label}</strong>
            <GroundNote ground={ground} />
            <Reasons refused={refused} />
            {possibleIn.length > 0 && (
              <p className="possible-in">{words.possibleIn(possibleIn.join('; '))}</p>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
