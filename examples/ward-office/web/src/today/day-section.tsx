import { useId } from 'react'
import type { LongList } from '../asking/lists.ts'
import type { DayRow } from '../office.ts'
import { Failed } from '../ui/failed.tsx'
import { More } from '../ui/more.tsx'
import { DayLine } from './day-line.tsx'

interface DaySectionProps {
  readonly title: string
  /** Said where there is nothing. */
  readonly none: string
  readonly list: LongList<DayRow>
  /** Are its days those on which something takes place, and nothing is due? */
  readonly isDiary?: boolean
}

/** One list of the day. */
export function DaySection({ title, none, list, isDiary = false }: DaySectionProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {list.hasFailed && <Failed again={list.again} />}
      {!list.hasFailed && list.rows.length === 0 && <p className="none">{none}</p>}
      <ul className="lines">
        {list.rows.map((row) => (
          <DayLine key={`${row.id} ${row.duty?.id} ${row.day}`} row={row} isDeadline={!isDiary} />
        ))}
      </ul>
      <More list={list} />
    </section>
  )
}
