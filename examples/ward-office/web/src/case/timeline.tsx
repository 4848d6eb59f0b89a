import { useId, useState } from 'react'
import { useHistory } from '../asking/case.ts'
import { Failed } from '../ui/failed.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/language.tsx'
import { AsHappened } from './as-happened.tsx'
import { AsRecorded } from './as-recorded.tsx'

type Reading = 'asHappened' | 'asRecorded'
const READINGS: readonly Reading[] = ['asHappened', 'asRecorded']

/** The case's journal, read as it happened or as it was recorded. */
export function Timeline({ id }: { readonly id: string }) {
  const heading = useId()
  const { case: words } = useWords()
  const { data: history, isError, refetch } = useHistory(id)
  const [reading, setReading] = useState<Reading>('asHappened')
  return (
    <section aria-labelledby={heading} className="timeline">
      <div className="section-head">
        <h2 id={heading}>{words.timeline}</h2>
        <div className="switch" role="group" aria-labelledby={heading}>
          {READINGS.map((each) => (
            <button key={each} type="button" aria-pressed={each === reading} onClick={() => setReading(each)}>
              {words[each]}
            </button>
          ))}
        </div>
      </div>
      {isError && history === undefined && <Failed again={() => void refetch()} />}
      {history === undefined && !isError && <Loading />}
      {history &&
        (reading === 'asHappened' ? <AsHappened history={history} /> : <AsRecorded history={history} />)}
    </section>
  )
}
