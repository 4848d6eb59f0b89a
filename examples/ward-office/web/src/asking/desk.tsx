import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { type Desk, office } from '../office.ts'
import { useLanguage } from '../words/language.tsx'

/** Who is signed in; not known yet, or nobody, where there is no data. */
export function useDeskIfAny() {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['desk', language],
    queryFn: () => office.desk(),
    staleTime: 5 * 60_000,
    placeholderData: (before) => before,
  })
}

export const DeskContext = createContext<Desk | undefined>(undefined)

/** Who is signed in, on pages that only somebody signed in sees. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === undefined) throw new Error('this page is shown to somebody signed in only')
  return desk
}
