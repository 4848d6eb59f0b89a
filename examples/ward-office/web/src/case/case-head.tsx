import type { CaseView } from '../office.ts'
import { Holders } from '../ui/holders.tsx'
import { Title } from '../ui/title.tsx'

/** What it is, where it stands, and who holds the ball. */
export function CaseHead({ view }: { readonly view: CaseView }) {
  return (
    <header className="case-head">
      <p className="line-kind">
        {view.process.name} · {view.area.name}
      </p>
      <Title of={view.title}>
        <span lang="vi">{view.title}</span>
      </Title>
      <p className={view.closed ? 'status closed' : 'status'}>{view.status}</p>
      <Holders holds={view.holds} />
    </header>
  )
}
