import type { Entry } from '../office.ts'
import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'

/** An entry in two lines: what it put on record, and by whom. */
export function EntryLine({ entry: { revision, words: said, by, recordedAt } }: { readonly entry: Entry }) {
  const { case: words } = useWords()
  const { moment } = useDays()
  return (
    <p className="entry-line">
      <strong>{said}</strong>
      <span>
        {words.entryNumber(revision)} · {words.recordedBy(by, moment(recordedAt))}
      </span>
    </p>
  )
}
