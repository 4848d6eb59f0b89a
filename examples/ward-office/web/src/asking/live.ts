import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isSignedOut, office } from '../office.ts'
import { noteSessionEnd } from '../session/expiry.ts'

/** Follows what others put on record: the case it belongs to is asked for anew, and so are the lists. */
export function useLiveChanges(after: number): void {
  const client = useQueryClient()
  useEffect(() => {
    const stop = new AbortController()
    const follow = async () => {
      for await (const change of office.watch(after, stop.signal)) {
        void client.invalidateQueries({ queryKey: ['case', change.case] })
        void client.invalidateQueries({ queryKey: ['list'] })
      }
    }
    follow().catch((error: unknown) => {
      if (isSignedOut(error)) noteSessionEnd()
    })
    return () => stop.abort()
  }, [after, client])
}
