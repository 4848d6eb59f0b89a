import type { Entry, History } from '../office.ts'
import { usePartOf } from '../ui/part-of.tsx'
import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'
import { FactDetails } from './fact-details.tsx'
import { Findings } from './findings.tsx'
import { When } from './when.tsx'

/** The entries as they were put on record, the newest first; what was corrected stays, and says by what. */
export function AsRecorded({ history }: { readonly history: History }) {
  const correctedBy = new Map(
    history.entries.flatMap(({ corrects, revision }) =>
      corrects && corrects.how !== 'insertBefore' ? [[corrects.revision, revision] as const] : [],
    ),
  )
  const { shown, rest } = usePartOf(history.entries.toReversed())
  return (
    <>
      <ol className="lines facts" reversed>
        {shown.map((entry) => (
          <EntryItem
            key={entry.revision}
            id={history.case}
            entry={entry}
            correctedBy={correctedBy.get(entry.revision)}
          />
        ))}
      </ol>
      {rest}
    </>
  )
}

interface EntryItemProps {
  readonly id: string
  readonly entry: Entry
  readonly correctedBy: number | undefined
}

function EntryItem({ id, entry, correctedBy }: EntryItemProps) {
  const { case: words } = useWords()
  const { moment, dayOf, date } = useDays()
  const { revision, fact, kind, opened, findings } = entry
  const isFact = kind === 'fact' && fact !== undefined
  return (
    <li id={`entry-${revision}`} className={correctedBy === undefined ? 'line' : 'line corrected'}>
      <When at={dayOf(entry.recordedAt)} />
      <div className="line-main">
        <p className="line-what">
          {isFact ? fact.label : capitalised(entry.words)}
          {correctedBy !== undefined && <span className="mark">{words.corrected(correctedBy)}</span>}
        </p>
        <p className="by">
          {words.entryNumber(revision)} · {words.recordedBy(entry.by, moment(entry.recordedAt))}
        </p>
        {isFact && <p className="by">{words.happenedOn(date(fact.occurredOn.slice(0, 10)))}</p>}
        {fact && <FactDetails id={id} fact={fact} opened={opened} />}
        <Findings findings={findings} />
      </div>
    </li>
  )
}

const capitalised = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)
