import { useDesk } from '../asking/desk.tsx'
import { useDays } from '../words/days.ts'

/** A day in the margin; the year stands beneath it where it is another than this one. */
export function GutterDay({ day }: { readonly day: string }) {
  const { dayAndMonth } = useDays()
  const year = day.slice(0, 4)
  return (
    <time dateTime={day}>
      {dayAndMonth(day)}
      {year !== useDesk().today.slice(0, 4) && <small>{year}</small>}
    </time>
  )
}
