import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useWords } from '../words/language.tsx'

/** Says so while there is no network. */
export function Connection() {
  const words = useWords()
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  return (
    <div role="status" className="connection">
      {!isOnline && <p>{words.connection.lost}</p>}
    </div>
  )
}
