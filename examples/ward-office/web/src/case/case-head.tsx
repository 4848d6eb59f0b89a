import { useState } from 'react'
import type { CaseView } from '../office.ts'
import { Holders } from '../ui/holders.tsx'
import { Title } from '../ui/title.tsx'
import { useWords } from '../words/language.tsx'

/** A title of more letters is a paragraph. */
const LONG = 120

/** What it is, where it stands, and who holds the ball. */
export function CaseHead({ view }: { readonly view: CaseView }) {
  const { case: words } = useWords()
  const [isWhole, setWhole] = useState(false)
  const isLong = view.title.length > LONG
  const className = isLong ? `long${isWhole ? '' : ' clamped'}` : undefined
  return (
    <header className="case-head">
      <p className="line-kind">
        {view.process.name} · {view.area.name}
      </p>
      <Title of={view.title}>
        <span lang="vi" className={className}>
          {view.title}
        </span>
      </Title>
      {isLong && !isWhole && (
        <button type="button" className="quiet whole-title" onClick={() => setWhole(true)}>
          {words.wholeTitle}
        </button>
      )}
      <p className={view.closed ? 'status closed' : 'status'}>{view.status}</p>
      <Holders holds={view.holds} />
    </header>
  )
}
