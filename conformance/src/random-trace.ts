import type { AnyMachineSnapshot } from 'xstate'
import fc from 'fast-check'
import { match } from 'ts-pattern'
import type { Obedient, Verdicts } from './verdicts.ts'

/** The length of a trace at most, in steps. */
const LONGEST = 30

/** One step of a trace; which event it is depends on where the machine stands. */
export interface Step {
  readonly choice: number
  /** Which events are chosen among; where there is none of that kind, all are for which a transition is written. */
  readonly among: 'discovering' | 'arriving' | 'goingOn' | 'moving' | 'taken' | 'refused' | 'any'
  /** Keys of the guards that fail, and of those asked without an event that hold. */
  readonly fails: readonly string[]
  readonly holdsAtOnce: readonly string[]
}

/** Traces that reach every corner: most steps go on, few stand still or end, and each guard fails now and then, where it is asked too. */
export function traces({ asked, askedAtOnce }: Obedient): fc.Arbitrary<readonly Step[]> {
  const one = Math.min(1, askedAtOnce.length)
  const step = fc.record({
    choice: fc.nat(),
    among: fc.oneof(
      { weight: 5, arbitrary: fc.constant('discovering' as const) },
      fc.constantFrom(...(['goingOn', 'moving', 'taken', 'any'] as const)),
      { weight: 2, arbitrary: fc.constantFrom(...(['arriving', 'refused'] as const)) },
    ),
    fails: fc.oneof(fc.uniqueArray(fc.constantFrom(...asked), { maxLength: 6 }), fc.subarray([...asked])),
    // What is asked without an event mostly leads to an end: were it to hold as often, no trace went far.
    holdsAtOnce: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      fc.subarray([...askedAtOnce], { minLength: one, maxLength: one }),
      fc.subarray([...askedAtOnce]),
    ),
  })
  return fc.array(step, { minLength: 1, maxLength: LONGEST, size: 'max' })
}

export function verdictsOf({ fails, holdsAtOnce }: Step, { asked, askedAtOnce }: Obedient): Verdicts {
  return {
    ...all(asked, true),
    ...all(fails, false),
    ...all(askedAtOnce, false),
    ...all(holdsAtOnce, true),
  }
}

/** The event of a step, of a trace that has been in the visited states. */
export function eventOf(
  { choice, among }: Step,
  machine: Obedient,
  snapshot: AnyMachineSnapshot,
  verdicts: Verdicts,
  visited: ReadonlySet<string>,
): string {
  if (among === 'any') return chosen(machine.events, choice)
  const candidates = machine.candidates(snapshot)
  const likely = candidates.filter((event) => {
    const targets = machine.targets(snapshot, event, verdicts)
    return match(among)
      .with('taken', () => targets !== undefined)
      .with('refused', () => targets === undefined)
      .with('moving', () => targets !== undefined && targets.length > 0)
      .with('arriving', () => targets?.some(({ path }) => !visited.has(path)) === true)
      .with('goingOn', () => targets?.some(({ isClosed }) => !isClosed) === true)
      .with(
        'discovering',
        () => targets?.some(({ path, isClosed }) => !isClosed && !visited.has(path)) === true,
      )
      .exhaustive()
  })
  const events = [likely, candidates].find(({ length }) => length > 0)
  return chosen(events ?? machine.events, choice)
}

function chosen(events: readonly string[], choice: number): string {
  return events[choice % events.length] as string // there is one
}

function all(guards: readonly string[], verdict: boolean): Verdicts {
  return Object.fromEntries(guards.map((guard) => [guard, verdict]))
}
