import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { HttpProblem, isSignedOut } from '../office.ts'
import { noteSessionEnd } from '../session/expiry.ts'

const onError = (error: unknown) => {
  if (isSignedOut(error)) noteSessionEnd()
}

/** What was asked of the office, kept until it changes. Answers that are final are not asked for again. */
export const asked = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => !(error instanceof HttpProblem) && failures < 2,
    },
  },
})
