import { useDesk } from '../asking/desk.tsx'
import { useDays } from '../words/days.ts'

interface DayGutterProps {
  readonly day: string | null
  readonly daysLeft: number | null
  /** Is it a day that something is due on? Only that can be late. */
  readonly isDeadline: boolean
}

/** The day of a line, in the margin, with how far it is. */
export function DayGutter({ day, daysLeft, isDeadline }: DayGutterProps) {
  const { shortDate, weekday, left } = useDays()
  const { today } = useDesk()
  if (day === null) return <p className="gutter" />
  const isLate = isDeadline && daysLeft !== null && daysLeft < 0
  return (
    <p className={isLate ? 'gutter late' : 'gutter'}>
      <time dateTime={day}>{shortDate(day, today)}</time>
      <span>{isDeadline && daysLeft !== null ? left(daysLeft) : weekday(day)}</span>
    </p>
  )
}
