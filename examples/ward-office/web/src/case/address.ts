/** The address of a case's page, or of the form for one of its acts. */
export function caseAddress(id: string, event?: string): string {
  const page = `/case/${encodeURIComponent(id)}`
  return event === undefined ? page : `${page}/${encodeURIComponent(event)}`
}

/** The address of the form that corrects a fact of a case. */
export function correctionAddress(id: string, revision: number): string {
  return `${caseAddress(id)}/correct/${revision}`
}
