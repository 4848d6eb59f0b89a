import { Link } from 'wouter'
import { caseAddress } from '../case/address.ts'
import { useDesk } from '../asking/desk.tsx'
import type { Row } from '../office.ts'
import { DayGutter } from '../ui/day-gutter.tsx'
import { Holders } from '../ui/holders.tsx'
import { daysBetween } from '../words/days-between.ts'

/** A case in the register. */
export function CaseLine({ row }: { readonly row: Row }) {
  const { today } = useDesk()
  const daysLeft = row.nextDue === null ? null : daysBetween(today, row.nextDue)
  return (
    <li className="line">
      <DayGutter day={row.nextDue} daysLeft={daysLeft} isDeadline />
      <div className="line-main">
        <p className="line-kind">
          {row.process.name} · {row.area.name}
        </p>
        <p>
          <Link href={caseAddress(row.id)} lang="vi">
            {row.title}
          </Link>
        </p>
        <Holders holds={row.holds} />
      </div>
      <p className={row.closed ? 'line-status closed' : 'line-status'}>{row.status}</p>
    </li>
  )
}
