import type { CaseView } from '../office.ts'
import { useWords } from '../words/language.tsx'

/** Who has to do with a case, by role. */
export function Parties({ view }: { readonly view: CaseView }) {
  const { case: words } = useWords()
  return (
    <details className="fold">
      <summary>{words.parties}</summary>
      <dl className="values">
        {view.parties.map(({ role, parties }) => (
          <div key={role.id}>
            <dt>{role.name}</dt>
            <dd>{parties.map(({ name }) => name).join('; ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
