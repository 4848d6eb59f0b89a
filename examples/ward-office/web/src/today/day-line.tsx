import { Link } from 'wouter'
import { caseAddress } from '../case/address.ts'
import type { DayRow } from '../office.ts'
import { DayGutter } from '../ui/day-gutter.tsx'
import { Holders } from '../ui/holders.tsx'

/** What is to be done, about what, by when, and who holds it. */
export function DayLine({ row }: { readonly row: DayRow }) {
  const what = row.duty?.name ?? row.status
  return (
    <li className="line">
      <DayGutter day={row.day} daysLeft={row.daysLeft} isDeadline={row.duty !== undefined} />
      <div className="line-main">
        <p className="line-what">{what}</p>
        <p>
          <Link href={caseAddress(row.id)}>{row.title}</Link>
        </p>
        <Holders holds={row.holds} />
      </div>
    </li>
  )
}
