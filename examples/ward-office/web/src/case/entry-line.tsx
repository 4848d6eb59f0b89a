import type { Entry } from '../office.ts'
import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'

/** An entry in a few lines: what it put on record, and by whom. */
export function EntryLine({ entry }: { readonly entry: Entry }) {
  const { revision, words: said, by, recordedAt, fact } = entry
  const { case: words } = useWords()
  const { moment } = useDays()
  return (
    <p className="entry-line">
      <strong>{said}</strong>
      {fact?.fields.map(({ at, label, value }) => (
        <em key={at}>
          {label}: {value || words.hidden}
        </em>
      ))}
      <span>
        {words.entryNumber(revision)} · {words.recordedBy(by, moment(recordedAt))}
      </span>
    </p>
  )
}
