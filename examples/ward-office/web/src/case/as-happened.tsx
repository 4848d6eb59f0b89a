import { Link } from 'wouter'
import type { History } from '../office.ts'
import { usePartOf } from '../ui/part-of.tsx'
import { useWords } from '../words/language.tsx'
import { correctionAddress } from './address.ts'
import { FactDetails } from './fact-details.tsx'
import { Findings } from './findings.tsx'
import { When } from './when.tsx'

/** The facts in the order in which they happened, after every correction; the newest first. */
export function AsHappened({ history }: { readonly history: History }) {
  const { case: words, correct } = useWords()
  const { shown, rest } = usePartOf(history.facts.toReversed())
  return (
    <>
      <ol className="lines facts" reversed>
        {shown.map(({ revision, statedBy, fact, findings, opened }) => (
          <li key={revision} className="line">
            <When at={fact.occurredOn} />
            <div className="line-main">
              <p className="line-what">
                {fact.label}
                {statedBy !== revision && <span className="mark">{words.corrected(statedBy)}</span>}
              </p>
              <FactDetails id={history.case} fact={fact} opened={opened} />
              <Findings findings={findings} />
              <Link
                href={correctionAddress(history.case, revision)}
                className="correct-link"
                aria-label={correct.title(revision, fact.label)}
              >
                {correct.link}
              </Link>
            </div>
          </li>
        ))}
      </ol>
      {rest}
    </>
  )
}
