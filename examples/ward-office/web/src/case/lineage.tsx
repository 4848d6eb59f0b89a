import { useId } from 'react'
import { Link } from 'wouter'
import { useCase, useLinks } from '../asking/case.ts'
import { useLongList } from '../asking/lists.ts'
import { type CaseView, office } from '../office.ts'
import { More } from '../ui/more.tsx'
import { useWords } from '../words/language.tsx'
import { caseAddress } from './address.ts'

const FEW = 8

/** Where a case comes from, what it opened, and what else it hangs together with. */
export function Lineage({ view }: { readonly view: CaseView }) {
  const heading = useId()
  const { case: words } = useWords()
  const { data } = useLinks(view.id)
  const links = data?.links ?? []
  const children = useLongList(['children', view.id], (page) => office.children(view.id, page), FEW)
  const linked = new Set(links.map(({ case: id }) => id))
  const opened = children.rows.filter(({ id }) => !linked.has(id))
  const isAlone = view.parent === undefined && links.length === 0 && opened.length === 0
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.links}</h2>
      {isAlone && <p className="none">{words.noLinks}</p>}
      {view.parent !== undefined && <Parent id={view.parent} />}
      <ul className="linked">
        {links.map(({ kind, end, label, case: id, title, status }) => (
          <li key={`${kind} ${end} ${id}`}>
            <Linked id={id} what={label} title={title} status={status} />
          </li>
        ))}
      </ul>
      {opened.length > 0 && <h3>{words.children}</h3>}
      <ul className="linked">
        {opened.map(({ id, title, status, process }) => (
          <li key={id}>
            <Linked id={id} what={process.name} title={title} status={status} />
          </li>
        ))}
      </ul>
      <More list={children} />
    </section>
  )
}

function Parent({ id }: { readonly id: string }) {
  const { case: words } = useWords()
  const { data } = useCase(id)
  return data ? <Linked id={id} what={words.parent} title={data.title} status={data.status} /> : null
}

interface LinkedProps {
  readonly id: string
  readonly what: string
  /** Absent where this desk does not see the case. */
  readonly title: string | undefined
  readonly status: string | undefined
}

function Linked({ id, what, title, status }: LinkedProps) {
  return (
    <p className="linked-case">
      <span className="line-kind">{what}</span>
      {title === undefined ? (
        id
      ) : (
        <Link href={caseAddress(id)} lang="vi">
          {title}
        </Link>
      )}
      {status && <span className="hint">{status}</span>}
    </p>
  )
}
