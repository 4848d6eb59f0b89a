import { Link } from 'wouter'
import { useCase } from '../asking/case.ts'
import type { Fact, Field } from '../office.ts'
import { useWords } from '../words/language.tsx'
import { caseAddress } from './address.ts'
import { Kept } from './kept.tsx'

/** So many values are shown at once. */
const MANY = 6

interface FactDetailsProps {
  readonly id: string
  readonly fact: Fact
  readonly opened: readonly string[]
}

/** What a fact put on record, value by value: what people say at once, the rest when asked. */
export function FactDetails({ id, fact, opened }: FactDetailsProps) {
  const { case: words } = useWords()
  return (
    <>
      <p className="by">{fact.actor.name}</p>
      <Values id={id} fields={fact.fields.slice(0, MANY)} />
      {fact.fields.length > MANY && (
        <details>
          <summary>{words.moreValues(fact.fields.length - MANY)}</summary>
          <Values id={id} fields={fact.fields.slice(MANY)} />
        </details>
      )}
      {opened.length > 0 && (
        <p className="opened">
          {words.opened}:{' '}
          {opened.map((other) => (
            <CaseLink key={other} id={other} />
          ))}
        </p>
      )}
    </>
  )
}

function Values({ id, fields }: { readonly id: string; readonly fields: readonly Field[] }) {
  if (fields.length === 0) return null
  return (
    <dl className="values">
      {fields.map((field) => (
        <div key={field.at}>
          <dt>{field.label}</dt>
          <dd>
            <Value id={id} field={field} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Value({ id, field }: { readonly id: string; readonly field: Field }) {
  if (field.sealed) return <Kept id={id} what={field.label} sealed={field.sealed} />
  if (field.cases === undefined) return field.value
  return field.cases.map((other) => <CaseLink key={other} id={other} />)
}

/** Another case by its title, where this desk sees it. */
function CaseLink({ id }: { readonly id: string }) {
  const { data } = useCase(id)
  return (
    <Link href={caseAddress(id)} className="case-link" lang="vi">
      {data?.title ?? id}
    </Link>
  )
}
