import { useWords } from '../words/language.tsx'

interface FailedProps {
  readonly words?: string
  readonly again?: () => void
}

/** Something could not be loaded. */
export function Failed({ words: said, again }: FailedProps) {
  const words = useWords()
  return (
    <div className="notice" role="alert">
      <p>{said ?? words.failedToLoad}</p>
      {again && (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  )
}
