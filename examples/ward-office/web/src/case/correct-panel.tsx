import { useState } from 'react'
import { useLocation } from 'wouter'
import { useForm, useHistory } from '../asking/case.ts'
import type { Allowed, History } from '../office.ts'
import { Failed } from '../ui/failed.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/language.tsx'
import { caseAddress } from './address.ts'
import { CorrectForm } from './correct-form.tsx'

interface CorrectPanelProps {
  readonly id: string
  /** Of the entry that brought the fact on record. */
  readonly revision: number
  readonly allowed: Allowed
}

/** Corrects a fact: it never was, or it was otherwise. */
export function CorrectPanel({ id, revision, allowed }: CorrectPanelProps) {
  const words = useWords()
  const { data: history } = useHistory(id)
  if (history === undefined) return <Loading />
  const told = history.facts.find((fact) => fact.revision === revision)
  if (told === undefined) return <Failed words={words.correct.gone} />
  return <Correct id={id} told={told} allowed={allowed} />
}

interface CorrectProps {
  readonly id: string
  readonly told: History['facts'][number]
  readonly allowed: Allowed
}

type How = 'replace' | 'void'

function Correct({ id, told, allowed }: CorrectProps) {
  const { correct: words } = useWords()
  const [, goTo] = useLocation()
  const { data: form, isPending, refetch } = useForm(id, told.fact.event)
  const [chosen, setHow] = useState<How>()
  // A case without its opening would be none.
  const ways: readonly How[] = [
    ...(form === undefined ? [] : (['replace'] as const)),
    ...(told.revision === 1 ? [] : (['void'] as const)),
  ]
  if (isPending) return <Loading />
  const how = chosen ?? ways[0]
  if (how === undefined) return <Failed again={() => void refetch()} />
  return (
    <section className="correct">
      <h2>{words.title(told.revision, told.fact.label)}</h2>
      <div className="choices" role="radiogroup" aria-label={words.how}>
        {ways.map((each) => (
          <label key={each} className="check">
            <input type="radio" name="how" checked={how === each} onChange={() => setHow(each)} />
            {words[each]}
          </label>
        ))}
      </div>
      <CorrectForm
        key={how}
        id={id}
        told={told}
        revision={allowed.revision}
        replacement={how === 'replace' ? form : undefined}
        close={() => goTo(caseAddress(id))}
      />
    </section>
  )
}
