/** Things to do, each at its moment: the earliest comes out first, and of one moment the one that was put in first. */
export interface Agenda<T> {
  put(at: number, item: T): void
  /** Takes the earliest out. */
  next(): { readonly at: number; readonly item: T } | undefined
  /** The moment of the earliest; infinite where there is none. */
  earliest(): number
}

interface Line<T> {
  readonly at: number
  readonly turn: number
  readonly item: T
}

/** An agenda as a binary heap. */
export function agendaOf<T>(): Agenda<T> {
  const heap: Line<T>[] = []
  let turns = 0
  return {
    put: (at, item) => {
      turns += 1
      rise(heap, { at, turn: turns, item })
    },
    next: () => {
      const [first] = heap
      const last = heap.pop()
      if (first !== last && last !== undefined) sink(heap, last)
      return first
    },
    earliest: () => heap[0]?.at ?? Number.POSITIVE_INFINITY,
  }
}

function isBefore(one: Line<unknown>, other: Line<unknown>): boolean {
  return one.at < other.at || (one.at === other.at && one.turn < other.turn)
}

function rise<T>(heap: Line<T>[], line: Line<T>): void {
  let place = heap.length
  while (place > 0) {
    const above = (place - 1) >> 1
    const other = heap[above]
    if (other === undefined || isBefore(other, line)) break
    heap[place] = other
    place = above
  }
  heap[place] = line
}

function sink<T>(heap: Line<T>[], line: Line<T>): void {
  let place = 0
  for (;;) {
    const below = earlierChild(heap, place)
    const other = heap[below]
    if (other === undefined || isBefore(line, other)) break
    heap[place] = other
    place = below
  }
  heap[place] = line
}

function earlierChild(heap: readonly Line<unknown>[], place: number): number {
  const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]]
  return left !== undefined && right !== undefined && isBefore(right, left) ? 2 * place + 2 : 2 * place + 1
}
