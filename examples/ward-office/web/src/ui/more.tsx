import type { LongList } from '../asking/lists.ts'
import { useWords } from '../words/language.tsx'

/** Asks for the next page of a list. */
export function More({ list }: { readonly list: LongList<unknown> }) {
  const words = useWords()
  if (list.more === undefined) return null
  return (
    <button type="button" className="more" onClick={list.more} disabled={list.isAskingMore}>
      {list.isAskingMore ? words.loading : words.more}
    </button>
  )
}
