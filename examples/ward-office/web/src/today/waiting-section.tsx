import { useId } from 'react'
import { Link } from 'wouter'
import type { LongList } from '../asking/lists.ts'
import { caseAddress } from '../case/address.ts'
import type { DayRow } from '../office.ts'
import { DayGutter } from '../ui/day-gutter.tsx'
import { Failed } from '../ui/failed.tsx'
import { More } from '../ui/more.tsx'
import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'
import { type WaitingCase, waitingCases } from './waiting.ts'

interface WaitingSectionProps {
  readonly list: LongList<DayRow>
  /** What other lists of the day already tell. */
  readonly elsewhere: readonly DayRow[]
}

/** The cases that wait for this desk, each once, with what the desk owes in it. */
export function WaitingSection({ list, elsewhere }: WaitingSectionProps) {
  const heading = useId()
  const { today: words } = useWords()
  const cases = waitingCases(list.rows, elsewhere)
  const none = list.rows.length === 0 ? words.noneWaiting : words.noneElseWaiting
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.waiting}</h2>
      {list.hasFailed && <Failed again={list.again} />}
      {!list.hasFailed && cases.length === 0 && <p className="none">{none}</p>}
      <ul className="lines">
        {cases.map((waiting) => (
          <WaitingLine key={waiting.row.id} waiting={waiting} />
        ))}
      </ul>
      <More list={list} />
    </section>
  )
}

function WaitingLine({ waiting: { row, owed } }: { readonly waiting: WaitingCase<DayRow> }) {
  const { today: words } = useWords()
  return (
    <li className="line">
      <DayGutter day={row.day} daysLeft={row.daysLeft} isDeadline />
      <div className="line-main">
        {owed.length === 0 && <p className="line-what">{words.noDuty}</p>}
        {owed.map((duty) => (
          <Owed key={duty.duty?.id} row={duty} isAlone={owed.length === 1} />
        ))}
        <p>
          <Link href={caseAddress(row.id)} lang="vi">
            {row.title}
          </Link>
        </p>
      </div>
    </li>
  )
}

interface OwedProps {
  readonly row: DayRow
  /** Then its day stands in the margin. */
  readonly isAlone: boolean
}

function Owed({ row: { duty, day }, isAlone }: OwedProps) {
  const { day: words } = useWords()
  const { date } = useDays()
  return (
    <p className="line-what">
      {duty?.name}
      {!isAlone && <span className="owed-day"> · {day === null ? words.none : date(day)}</span>}
    </p>
  )
}
