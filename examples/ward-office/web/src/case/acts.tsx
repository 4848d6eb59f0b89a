import { useId, useState } from 'react'
import { Link } from 'wouter'
import { useDesk } from '../asking/desk.tsx'
import { draftAt, draftPlace } from '../form/kept-draft.ts'
import type { Allowed, CaseView } from '../office.ts'
import { useWords } from '../words/language.tsx'
import { plain } from '../words/plain.ts'
import { caseAddress } from './address.ts'
import { Reasons } from './reasons.tsx'

interface ActsProps {
  readonly view: CaseView
  readonly allowed: Allowed
}

/** What can be done now; and, folded away, everything else with the reason why not. */
export function Acts({ view, allowed }: ActsProps) {
  const heading = useId()
  const { acts: words } = useWords()
  const { office } = useDesk()
  return (
    <section aria-labelledby={heading} className="acts">
      <h2 id={heading}>{words.title}</h2>
      {allowed.allowed.length === 0 && <p className="none">{words.none}</p>}
      <ul className="act-list">
        {allowed.allowed.map(({ event, label }) => (
          <li key={event}>
            <Link href={caseAddress(view.id, event)}>
              {label}
              {draftAt(draftPlace(office.id, view.id, event)) && (
                <span className="draft"> · {words.draft}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      {allowed.withheld.length > 0 && <Withheld withheld={allowed.withheld} />}
    </section>
  )
}

function Withheld({ withheld }: Pick<Allowed, 'withheld'>) {
  const { acts: words } = useWords()
  const [text, setText] = useState('')
  const shown = withheld.filter(({ label }) => plain(label).includes(plain(text)))
  return (
    <details className="fold withheld">
      <summary>{words.others(withheld.length)}</summary>
      <input
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {shown.length === 0 && <p className="none">{words.noneFound}</p>}
      <ul>
        {shown.map(({ event, label, refused }) => (
          <li key={event}>
            <strong>{label}</strong>
            <Reasons refused={refused} />
          </li>
        ))}
      </ul>
    </details>
  )
}
