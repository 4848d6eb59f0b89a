import { useWords } from '../words/language.tsx'

/** Something is on its way; shown only when it takes a moment. */
export function Loading() {
  const words = useWords()
  return (
    <p className="loading" role="status">
      {words.loading}
    </p>
  )
}
