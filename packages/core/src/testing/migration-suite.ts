import { canonicalJson } from '../journal/digest.ts'
import { CLOSED } from '../kernel/closed.ts'
import { migrate } from '../kernel/migrate.ts'
import { factsOf, summarise } from '../kernel/project.ts'
import type { Case } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import { localTimeOf } from '../time/instant.ts'
import { knowsWho } from './process-suite/configuration-laws.ts'
import { jsonProblem } from './process-suite/json-problem.ts'
import type { ProcessSuiteOptions, Subject } from './process-suite/subject.ts'
import { subjectOf } from './process-suite/subject.ts'
import { type Configuration, walk, type Walk } from './process-suite/walk.ts'
import { wayOut } from './process-suite/ways-out.ts'
import type { SuiteCase } from './store-harness.ts'

/** A configuration of the earlier version, and the case it is under the later one. */
interface Move {
  readonly from: Configuration
  readonly to: Case
}

interface Moves {
  readonly earlier: Walk
  readonly later: Walk
  /** What became of each configuration; an error where it has no place. */
  readonly moved: readonly (Move | { readonly from: Configuration; readonly error: unknown })[]
}

/** Something that is true of every case that goes over; says what speaks against it. */
interface MoveLaw {
  readonly name: string
  readonly against: (move: Move, moves: Moves) => string | undefined
}

const laws: readonly MoveLaw[] = [
  {
    name: 'who is moved twice comes to the same, and is left as it was',
    against: ({ from, to }, { earlier, later }) => {
      const before = canonicalJson(from.kase.state)
      const again = moveOf(earlier.subject.process, later.subject, from.kase)
      if (canonicalJson(from.kase.state) !== before) return 'the migration alters what it is given'
      return canonicalJson(again.state) === canonicalJson(to.state)
        ? undefined
        : 'another time it comes to another state'
    },
  },
  { name: 'the context is what JSON can hold', against: ({ to }) => jsonProblem(to.state.context) },
  {
    name: 'what was closed is closed, what was open is open',
    against: ({ from, to }, { later }) =>
      factsOf(later.subject.process, to.state).tags.includes(CLOSED) === from.closed
        ? undefined
        : from.closed
          ? 'it was closed'
          : 'it was open',
  },
  {
    name: 'a case stays in its area and is called as before',
    against: ({ from, to }, { earlier, later }) => {
      const [one, other] = [
        summarise(earlier.subject.process, from.kase.state),
        summarise(later.subject.process, to.state),
      ]
      if (one.area !== other.area) return `its area was ${one.area} and is ${other.area}`
      return one.title === other.title ? undefined : `it was called "${one.title}" and is "${other.title}"`
    },
  },
  {
    name: 'every invariant holds',
    against: ({ to }, { later: { subject } }) => {
      const facts = factsOf(subject.process, to.state)
      return Object.entries(subject.process.invariants).find(([, holds]) => !holds(facts))?.[0]
    },
  },
  {
    name: 'whoever holds the ball, and whoever owes, is somebody',
    against: ({ to }, { later: { subject } }) =>
      knowsWho(subject, { kase: to, paths: factsOf(subject.process, to.state).paths }),
  },
  {
    name: 'from every case that went over a path of samples leads to a closed state',
    against: ({ to }, { later }) => (wayOut(later, to) === undefined ? 'no path leads on' : undefined),
  },
]

/** What both versions need to be tried, and what the earlier one needs otherwise. */
export interface MigrationSuiteOptions extends ProcessSuiteOptions {
  readonly earlier?: Partial<ProcessSuiteOptions>
}

/**
 * What is true of every right migration, as cases for any test runner: tried on every configuration of the earlier
 * version that its samples reach.
 *
 * @param earlier the version that the later one's migration is from
 * @example
 * test.each(migrationSuite(planV1, plan, { environment }))('$name', async ({ run }) => {
 *   await expect(run()).resolves.toBeUndefined()
 * })
 */
export function migrationSuite(
  earlier: AnyProcess,
  later: AnyProcess,
  { earlier: otherwise, ...options }: MigrationSuiteOptions,
): readonly SuiteCase[] {
  let known: Moves | undefined
  const moves = () =>
    (known ??= movesBetween(subjectOf(earlier, { ...options, ...otherwise }), subjectOf(later, options)))
  return [
    {
      name: 'every configuration of the earlier version has a place',
      run: async () => everyOneMoves(moves()),
    },
    ...laws.map(({ name, against }) => ({
      name,
      run: async () => throwFirst(moves(), (move) => against(move, moves())),
    })),
  ]
}

function movesBetween(earlier: Subject, later: Subject): Moves {
  const walked = walk(earlier)
  const moved = [...walked.configurations.values()].map((from) => {
    try {
      return { from, to: moveOf(earlier.process, later, from.kase) }
    } catch (error) {
      return { from, error }
    }
  })
  return { earlier: walked, later: walk(later), moved }
}

function moveOf(earlier: AnyProcess, { process, options, recordedAt }: Subject, kase: Case): Case {
  const { environment } = options
  const { next } = migrate(
    (version) => (version === earlier.version ? earlier : process),
    kase,
    process.version,
    { environment, by: { system: 'migrate' }, recordedAt, now: localTimeOf(recordedAt, environment.zone) },
  )
  return { ...kase, version: process.version, revision: kase.revision + 1, state: next }
}

function everyOneMoves({ earlier, moved }: Moves): void {
  if (earlier.cut)
    throw new Error(
      `the walk of the earlier version was cut, with ${moved.length} configurations met: give the suite waysOf, or more configurations`,
    )
  for (const move of moved)
    if ('error' in move) throw new Error(`${placeOf(move.from)} has no place`, { cause: move.error })
}

function throwFirst({ moved }: Moves, against: (move: Move) => string | undefined): void {
  for (const move of moved) {
    const complaint = 'error' in move ? undefined : against(move)
    if (complaint !== undefined) throw new Error(`${placeOf(move.from)}: ${complaint}`)
  }
}

function placeOf({ kase, by }: Configuration): string {
  return `${JSON.stringify(kase.state.value)} (after ${by.join(', ')})`
}
