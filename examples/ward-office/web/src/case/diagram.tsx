import { useEffect, useId, useRef, useState } from 'react'
import { useDiagram } from '../asking/case.ts'
import type { CaseView } from '../office.ts'
import { Failed } from '../ui/failed.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/language.tsx'

/** The process with the way the case walked, drawn when it is opened; the timeline tells the same in words. */
export function Diagram({ view }: { readonly view: CaseView }) {
  const { case: words } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { data, isError, refetch } = useDiagram(view.id, isOpen)
  return (
    <details className="fold diagram" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.diagram}</summary>
      {isOpen && data === undefined && !isError && <Loading />}
      {isError && data === undefined && <Failed again={() => void refetch()} />}
      {isOpen && data && <Drawing text={data.mermaid} title={words.diagramOf(view.title)} />}
    </details>
  )
}

interface DrawingProps {
  readonly text: string
  readonly title: string
}

function Drawing({ text, title }: DrawingProps) {
  const id = useId().replaceAll(/\W/g, '')
  const ref = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing')
  useEffect(() => {
    let isCurrent = true
    const draw = async () => {
      const { drawn } = await import('./draw.ts')
      const svg = await drawn(`drawing-${id}`, text)
      if (isCurrent && ref.current) ref.current.replaceChildren(svg)
      if (isCurrent) setState('drawn')
    }
    draw().catch(() => isCurrent && setState('failed'))
    return () => {
      isCurrent = false
    }
  }, [id, text])
  return (
    <>
      {state === 'drawing' && <Loading />}
      {state === 'failed' && <Failed />}
      {/* Wider than the page: who has no mouse scrolls it by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={ref} className="drawing" role="img" aria-label={title} tabIndex={0} />
    </>
  )
}
