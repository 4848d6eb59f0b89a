import type { CaseView } from '../office.ts'
import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'

/** Who has to do with a case, by role. */
export function Parties({ view }: { readonly view: CaseView }) {
  const { case: words } = useWords()
  const { date } = useDays()
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
        {view.recused.map(({ person, offices, on }) => (
          <div key={person}>
            <dt>{words.recused}</dt>
            <dd>{words.recusedSince(offices.map(({ name }) => name).join('; '), date(on))}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
