import type { Finding } from '../office.ts'
import { GroundNote } from './reasons.tsx'

/** What was found against a fact when it was recorded. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map(({ words, ground }) => (
        <li key={words}>
          {words}
          <GroundNote ground={ground} />
        </li>
      ))}
    </ul>
  )
}
