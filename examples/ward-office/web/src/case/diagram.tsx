import { useState } from 'react'
import { useDiagram } from '../asking/case.ts'
import type { CaseView } from '../office.ts'
import { Failed } from '../ui/failed.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/language.tsx'
import { Drawing } from './drawing.tsx'

/** The process with the way the case walked, drawn when it is opened; the timeline tells the same in words. */
export function Diagram({ view }: { readonly view: CaseView }) {
  const { case: words } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const { data, isError, refetch } = useDiagram(view.id, isOpen, isWhole)
  return (
    <details className="fold diagram" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.diagram}</summary>
      {isOpen && data === undefined && !isError && <Loading />}
      {isError && data === undefined && <Failed again={() => void refetch()} />}
      {isOpen && data && (
        <>
          <label className="check">
            <input type="checkbox" checked={isWhole} onChange={({ target }) => setWhole(target.checked)} />
            {words.wholeDiagram}
          </label>
          <Drawing text={data.mermaid} title={words.diagramOf(view.title)} />
        </>
      )}
    </details>
  )
}
