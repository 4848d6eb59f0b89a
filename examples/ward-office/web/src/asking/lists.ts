import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'

interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next?: string | undefined
}

/** A long list, page by page. */
export interface LongList<Row> {
  readonly rows: readonly Row[]
  readonly isLoading: boolean
  readonly hasFailed: boolean
  readonly again: () => void
  /** Asks for the next page; absent at the end. */
  readonly more?: () => void
  readonly isAskingMore: boolean
}

/** Asks for a list page by page. The key says which list. */
export function useLongList<Row>(
  key: QueryKey,
  page: (paging: { readonly after?: string; readonly limit: number }) => Promise<Page<Row>>,
  limit: number,
): LongList<Row> {
  const { language } = useLanguage()
  const asked = useInfiniteQuery({
    queryKey: ['list', language, ...key],
    queryFn: ({ pageParam }) => page({ limit, ...(pageParam !== '' && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  })
  return {
    rows: asked.data?.pages.flatMap(({ rows }) => rows) ?? [],
    isLoading: asked.isPending,
    hasFailed: asked.isError && asked.data === undefined,
    again: () => void asked.refetch(),
    ...(asked.hasNextPage && { more: () => void asked.fetchNextPage() }),
    isAskingMore: asked.isFetchingNextPage,
  }
}
