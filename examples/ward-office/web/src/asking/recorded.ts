import { useQueryClient } from '@tanstack/react-query'

/** What a case that was just put on record makes out of date. */
export function useRecorded(): (id: string) => void {
  const client = useQueryClient()
  return (id) => {
    void client.invalidateQueries({ queryKey: ['case', id] })
    void client.invalidateQueries({ queryKey: ['list'] })
  }
}
