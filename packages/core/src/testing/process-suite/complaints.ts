const SHOWN = 5

/** What a walk has to say against a process, by the law that is broken. */
export class Complaints {
  private readonly byLaw = new Map<string, Set<string>>()

  note(law: string, complaint: string | undefined): void {
    if (complaint !== undefined) this.byLaw.set(law, (this.byLaw.get(law) ?? new Set()).add(complaint))
  }

  /** @throws Error with the first complaints, where there are any. */
  throwOn(law: string): void {
    const found = [...(this.byLaw.get(law) ?? [])]
    if (found.length === 0) return
    const more = found.length > SHOWN ? [`and ${found.length - SHOWN} more`] : []
    throw new Error([...found.slice(0, SHOWN), ...more].join('\n'))
  }
}
