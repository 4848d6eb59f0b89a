import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { office } from '../office.ts'
import { useLanguage } from '../words/language.tsx'
import type { Chosen } from './draft.ts'
import type { Schema } from './schema.ts'

const LISTS = { area: 'areas', body: 'bodies', office: 'offices' } as const
const AT_MOST = 12
const PAUSE_MS = 150

/** What a reference can name that has words beginning like those typed. */
export function useFound({ reference, kinds }: Schema, text: string, isOpen: boolean): readonly Chosen[] {
  const { language } = useLanguage()
  const settled = useSettled(text)
  const { data } = useQuery({
    queryKey: ['found', language, reference, kinds, settled],
    queryFn: () => find(reference, kinds, settled),
    enabled: isOpen && reference !== undefined,
    staleTime: 60_000,
    placeholderData: (before) => before,
  })
  return data ?? []
}

async function find(
  reference: Schema['reference'],
  kinds: readonly string[] | undefined,
  text: string,
): Promise<readonly Chosen[]> {
  if (reference === undefined) return []
  if (reference === 'case') {
    const { rows } =
      text === '' ? await office.cases({ limit: AT_MOST }) : await office.search(text, { limit: AT_MOST })
    return rows.map(({ id, title }) => ({ id, name: title }))
  }
  const filter = { text, limit: AT_MOST, ...(kinds !== undefined && { kind: kinds }) }
  const { rows } = await office.choices(LISTS[reference], filter)
  return rows.map(({ id, name }) => ({ id, name }))
}

/** A text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
