import { useDesk } from '../asking/desk.tsx'
import { useDays } from '../words/days.ts'

/** The day of something that happened, in the margin, with its hour where it has one. */
export function When({ at }: { readonly at: string }) {
  const { shortDate, weekday } = useDays()
  const { today } = useDesk()
  const [day = '', hour] = at.split('T')
  return (
    <p className="gutter">
      <time dateTime={at}>{shortDate(day, today)}</time>
      <span>{hour ?? weekday(day)}</span>
    </p>
  )
}
