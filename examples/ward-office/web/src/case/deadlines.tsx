import { useId, useState } from 'react'
import { useDueExplanation } from '../asking/case.ts'
import type { CaseView, Deadline } from '../office.ts'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/language.tsx'
import { GroundNote } from './reasons.tsx'

/** What is owed by when, how it stands, and how each day was counted. */
export function Deadlines({ view }: { readonly view: CaseView }) {
  const heading = useId()
  const { case: words } = useWords()
  const sorted = view.deadlines.toSorted((one, other) => rank(one) - rank(other))
  const done = sorted.filter(({ standing }) => DONE.includes(standing))
  const current = sorted.filter(({ standing }) => !DONE.includes(standing))
  return (
    <section aria-labelledby={heading} className="deadlines">
      <h2 id={heading}>{words.deadlines}</h2>
      {sorted.length === 0 && <p className="none">{words.noDeadlines}</p>}
      <DeadlineLines id={view.id} deadlines={current} />
      {done.length > 0 && (
        <details className="fold" open={current.length === 0}>
          <summary>{words.doneDeadlines(done.length)}</summary>
          <DeadlineLines id={view.id} deadlines={done} />
        </details>
      )}
    </section>
  )
}

interface DeadlineLinesProps {
  readonly id: string
  readonly deadlines: readonly Deadline[]
}

function DeadlineLines({ id, deadlines }: DeadlineLinesProps) {
  return (
    <ul>
      {deadlines.map((deadline) => (
        <DeadlineLine key={deadline.duty} id={id} deadline={deadline} />
      ))}
    </ul>
  )
}

const DONE: readonly Deadline['standing'][] = ['met', 'met-late', 'stopped']

const ORDER: readonly Deadline['standing'][] = [
  'overdue',
  'open',
  'undetermined',
  'not-set-by-law',
  'met-late',
  'met',
  'stopped',
]

const rank = ({ standing }: Deadline) => ORDER.indexOf(standing)

interface DeadlineLineProps {
  readonly id: string
  readonly deadline: Deadline
}

function DeadlineLine({ id, deadline }: DeadlineLineProps) {
  const { case: words } = useWords()
  const { standing, duty, label, counted, ground } = deadline
  return (
    <li className={`deadline ${standing}`}>
      <p>
        <span className="standing">{words.standings[standing]}</span> {deadline.words}
      </p>
      <GroundNote ground={ground} />
      {counted && <Count id={id} duty={duty} label={label} />}
    </li>
  )
}

interface CountProps {
  readonly id: string
  readonly duty: string
  readonly label: string
}

/** How a day was counted, told when somebody asks. */
function Count({ id, duty, label }: CountProps) {
  const { case: words } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { data } = useDueExplanation(id, duty, isOpen)
  return (
    <details className="count-days" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={words.counted(label)}>{words.howCounted}</summary>
      {isOpen && data === undefined && <Loading />}
      <ol>
        {data?.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </details>
  )
}
