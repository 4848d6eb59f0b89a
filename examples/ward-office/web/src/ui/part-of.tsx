import { useState } from 'react'
import { useWords } from '../words/language.tsx'

const FIRST = 20

/** The first of many items that are all here already, and the way to see all. */
export function usePartOf<Item>(items: readonly Item[]) {
  const words = useWords()
  const [isWhole, setWhole] = useState(false)
  const isPart = !isWhole && items.length > FIRST
  return {
    shown: isPart ? items.slice(0, FIRST) : items,
    rest: isPart && (
      <button type="button" className="more" onClick={() => setWhole(true)}>
        {words.more} ({items.length - FIRST})
      </button>
    ),
  }
}
