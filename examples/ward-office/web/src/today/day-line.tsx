import { Link } from 'wouter'
import { caseAddress } from '../case/address.ts'
import type { DayRow } from '../office.ts'
import { DayGutter } from '../ui/day-gutter.tsx'
import { Holders } from '../ui/holders.tsx'

interface DayLineProps {
  readonly row: DayRow
  /** Is its day one that something is due on, or one on which something takes place? */
  readonly isDeadline: boolean
}

/** What is to be done, about what, by when, and who holds it. */
export function DayLine({ row, isDeadline }: DayLineProps) {
  const what = row.duty?.name ?? row.status
  return (
    <li className="line">
      <DayGutter day={row.day} daysLeft={row.daysLeft} isDeadline={isDeadline} />
      <div className="line-main">
        <p className="line-what">{what}</p>
        <p>
          <Link href={caseAddress(row.id)} lang="vi">
            {row.title}
          </Link>
        </p>
        <Holders holds={row.holds} />
      </div>
    </li>
  )
}
