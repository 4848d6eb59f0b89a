import { useQuery } from '@tanstack/react-query'

interface Label {
  readonly vi: string
  readonly en: string
}

/** A desk that can be chosen. */
export interface OfferedDesk {
  readonly office: string
  readonly name: Label
  readonly body: Label
}

export function useOfferedDesks() {
  return useQuery({
    queryKey: ['desks'],
    queryFn: async () => (await answered(fetch('/session/desks'))).json() as Promise<OfferedDesk[]>, // our own server's answer
    staleTime: Infinity,
  })
}

export async function signInAt(office: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  await answered(fetch('/session', { method: 'POST', headers, body: JSON.stringify({ office }) }))
}

export async function signOut(): Promise<void> {
  await answered(fetch('/session', { method: 'DELETE' }))
}

async function answered(asked: Promise<Response>): Promise<Response> {
  const response = await asked
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
  return response
}
