import { useEffect, useEffectEvent } from 'react'
import { isSignedOut, office } from '../office.ts'
import { noteSessionEnd } from '../session/expiry.ts'
import { useRecorded } from './recorded.ts'

/** Follows what others put on record: the case it belongs to is asked for anew, and so are the lists. */
export function useLiveChanges(after: number): void {
  const recorded = useEffectEvent(useRecorded())
  useEffect(() => {
    const stop = new AbortController()
    const follow = async () => {
      for await (const change of office.watch(after, stop.signal)) recorded(change.case)
    }
    follow().catch((error: unknown) => {
      if (isSignedOut(error)) noteSessionEnd()
    })
    return () => stop.abort()
  }, [after])
}
