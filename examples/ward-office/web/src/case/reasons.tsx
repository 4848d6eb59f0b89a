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
  return ground === undefined ? null : <span className="ground"> {ground.words}</span>
}
