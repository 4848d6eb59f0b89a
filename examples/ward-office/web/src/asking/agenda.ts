import { useQuery } from '@tanstack/react-query'

interface Agenda {
  readonly today: string
  readonly soonUntil: string
  readonly weekFrom: string
  readonly weekUntil: string
}

/** The days that the page of the day asks about. */
export function useAgenda() {
  return useQuery({
    queryKey: ['agenda'],
    queryFn: async () => (await fetch('/agenda')).json() as Promise<Agenda>, // our own server's answer
  }).data
}
