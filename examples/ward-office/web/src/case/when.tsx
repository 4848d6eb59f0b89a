import { GutterDay } from '../ui/gutter-day.tsx'
import { useDays } from '../words/days.ts'

/** The day of something that happened, in the margin, with its hour where it has one. */
export function When({ at }: { readonly at: string }) {
  const { weekday } = useDays()
  const [day = '', hour] = at.split('T')
  return (
    <p className="gutter">
      <GutterDay day={day} />
      <span>{hour ?? weekday(day)}</span>
    </p>
  )
}
