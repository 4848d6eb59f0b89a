import { useEffect, useId, useRef, useState } from 'react'
import { Failed } from '../ui/failed.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/language.tsx'
import { lookAtNow, scaleTo } from './drawing-view.ts'

interface DrawingProps {
  readonly text: string
  readonly title: string
}

const SCALES = [0.15, 0.3, 0.5, 0.75, 1] as const
const LAST = SCALES.length - 1

/** A diagram as large as it is, beginning where the case stands now; it can be made smaller and larger. */
export function Drawing({ text, title }: DrawingProps) {
  const { case: words } = useWords()
  const id = useId().replaceAll(/\W/g, '')
  const ref = useRef<HTMLDivElement>(null)
  const [svg, setSvg] = useState<Element | 'failed'>()
  const [step, setStep] = useState(LAST - 1)
  useEffect(() => {
    let isCurrent = true
    const draw = async () => {
      const done = await drawing(`drawing-${id}`, text)
      if (isCurrent) setSvg(done)
    }
    void draw()
    return () => {
      isCurrent = false
    }
  }, [id, text])
  useEffect(() => {
    if (!(svg instanceof Element) || ref.current === null) return
    ref.current.replaceChildren(svg)
    scaleTo(ref.current, SCALES[step] ?? 1)
    lookAtNow(ref.current)
  }, [svg, step])
  return (
    <>
      {svg === undefined && <Loading />}
      {svg === 'failed' && <Failed />}
      <p className="buttons">
        <button type="button" disabled={step === 0} onClick={() => setStep(step - 1)}>
          {words.smaller}
        </button>
        <button type="button" disabled={step === LAST} onClick={() => setStep(step + 1)}>
          {words.larger}
        </button>
      </p>
      {/* Wider than the page: who has no mouse scrolls it by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={ref} className="drawing" role="img" aria-label={title} tabIndex={0} />
    </>
  )
}

/** The drawing of a text; Mermaid is loaded with the first. */
async function drawing(id: string, text: string): Promise<Element | 'failed'> {
  try {
    const { drawn } = await import('./draw.ts')
    return await drawn(id, text)
  } catch {
    return 'failed'
  }
}
