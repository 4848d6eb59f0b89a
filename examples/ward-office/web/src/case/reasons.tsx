import type { Ground, Refusal } from '../office.ts'

/** Why something cannot be done, with the article behind it. */
export function Reasons({ refused }: { readonly refused: readonly Refusal[] }) {
  return (
    <ul className="reasons">
      {refused.map(({ code, words, ground, reasons }) => (
        <li key={`${code} ${words}`}>
          {words}
          <GroundNote ground={ground} />
          {reasons && <Reasons refused={reasons} />}
        </li>
      ))}
    </ul>
  )
}

/** What a rule rests on. */
export function GroundNote({ ground }: { readonly ground: Ground | undefined }) {
  return ground === undefined ? null : <span className="ground"> {cited(ground)}</span>
}

/** As people cite it, where it is law and was read; otherwise with what is to be known about it. */
const cited = ({ law, citation, words }: Ground) => (law && citation ? citation.words : words)
