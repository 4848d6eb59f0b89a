import type { Named } from '../office.ts'
import { useWords } from '../words/language.tsx'

/** Who holds the ball. */
export function Holders({ holds }: { readonly holds: readonly Named[] }) {
  const { today } = useWords()
  if (holds.length === 0) return null
  return (
    <p className="holders">
      {today.holds}: {holds.map(({ name }) => name).join('; ')}
    </p>
  )
}
