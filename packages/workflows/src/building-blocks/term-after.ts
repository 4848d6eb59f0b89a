/**
 * The part of a duty that says: within so many days after its anchor; a last day off moves to the next working day
 * (art. 148, Civil Code). Where the law sets no number, its age is told.
 */
export const termAfter = { kind: 'by', direction: 'after', roll: 'nextWorkingDay' } as const
