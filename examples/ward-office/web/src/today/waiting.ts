/** What a list of the day tells of a case: what is to be done; the case itself where there is no duty. */
interface Work {
  readonly id: string
  readonly duty?: { readonly id: string } | undefined
}

/** A case that waits for this desk, and what the desk owes in it: none where it only has the case. */
export interface WaitingCase<Row> {
  readonly row: Row
  readonly owed: readonly Row[]
}

const work = ({ id, duty }: Work) => `${id} ${duty?.id}`

/** What waits, one for each case; without what already stands in another list of the day. */
export function waitingCases<Row extends Work>(
  waiting: readonly Row[],
  elsewhere: readonly Row[],
): readonly WaitingCase<Row>[] {
  const told = new Set(elsewhere.map(work))
  return [...Map.groupBy(waiting, ({ id }) => id).values()].flatMap((rows) => {
    const duties = rows.filter(({ duty }) => duty !== undefined)
    const owed = duties.filter((row) => !told.has(work(row)))
    const isTold = duties.length > owed.length
    const [row = rows[0]] = owed
    return row === undefined || (owed.length === 0 && isTold) ? [] : [{ row, owed }]
  })
}
