import { useAllowed, useCase } from '../asking/case.ts'
import { type Allowed, type CaseView, HttpProblem } from '../office.ts'
import { Failed } from '../ui/failed.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/language.tsx'
import { AcceptedHere } from './accepted-notice.tsx'
import { ActPanel } from './act-panel.tsx'
import { Acts } from './acts.tsx'
import { CaseHead } from './case-head.tsx'
import { CorrectPanel } from './correct-panel.tsx'
import { Deadlines } from './deadlines.tsx'
import { Diagram } from './diagram.tsx'
import { Lineage } from './lineage.tsx'
import { Parties } from './parties.tsx'
import { Timeline } from './timeline.tsx'

interface CasePageProps {
  readonly id: string
  /** The act whose form is open. */
  readonly event?: string | undefined
  /** The revision of the fact that is being corrected. */
  readonly correcting?: number | undefined
}

/** Everything about one case, and what can be done with it. */
export function CasePage({ id, event, correcting }: CasePageProps) {
  const words = useWords()
  const { data: view, error, refetch } = useCase(id)
  const { data: allowed } = useAllowed(id)
  if (view === undefined) {
    if (error instanceof HttpProblem && error.code === 'not-found') return <Failed words={words.notFound} />
    return error ? <Failed again={() => void refetch()} /> : <Loading />
  }
  return (
    <article className="case">
      <CaseHead view={view} />
      <div className="case-doing">
        <AcceptedHere />
        {allowed && <Doing view={view} allowed={allowed} event={event} correcting={correcting} />}
      </div>
      <div className="case-side">
        <Deadlines view={view} />
        <Lineage view={view} />
        <Parties view={view} />
      </div>
      <Timeline id={id} />
      <Diagram view={view} />
    </article>
  )
}

interface DoingProps extends Omit<CasePageProps, 'id'> {
  readonly view: CaseView
  readonly allowed: Allowed
}

/** What is being done with the case, or can be. */
function Doing({ view, allowed, event, correcting }: DoingProps) {
  const { id } = view
  if (correcting !== undefined) return <CorrectPanel id={id} revision={correcting} allowed={allowed} />
  if (event === undefined) return <Acts view={view} allowed={allowed} />
  return <ActPanel key={event} id={id} event={event} allowed={allowed} />
}
