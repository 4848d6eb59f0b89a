import type { Page } from 'playwright-core'
import type { RunningOffice } from '../harness/office.ts'

/** The id of the case whose page is open. */
export function caseOn(page: Page): string {
  const id = /\/case\/([^/]+)/.exec(page.url())?.[1]
  if (id === undefined) throw new Error(`${page.url()} is the page of no case`)
  return id
}

/** What the journal holds of a case, past the pages: the facts of a type, as they were put on record. */
export async function factsOf(office: Pick<RunningOffice, 'as'>, id: string, type: string) {
  const history = await office.as('secretary').history(id)
  const entries = history?.entries ?? []
  return entries.flatMap((entry) => (entry.kind === 'fact' && entry.event.type === type ? [entry.event] : []))
}

/** The notes of every time that somebody asked after a petition. */
export async function notesOf(office: Pick<RunningOffice, 'as'>, id: string): Promise<readonly unknown[]> {
  const facts: readonly object[] = await factsOf(office, id, 'petition.urged')
  return facts.map((fact) => ('note' in fact ? fact.note : undefined))
}
