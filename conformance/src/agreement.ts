import type { AnyProcess } from '@civicflow/core'
import fc from 'fast-check'
import { statechartsOf, statesOf } from './interpreter.ts'
import { obedient, pathsOf, type Verdicts } from './verdicts.ts'

const LONGEST = 25

/** How much was tried; traces that stand still would prove nothing. */
export interface Tried {
  readonly steps: number
  readonly moves: number
}

/**
 * Runs a process's machine by XState, and an SCXML document by another interpreter, on so many random traces: after each
 * step both must be in the same states. Guards are given as verdicts, the same to both.
 *
 * @throws Error with the seed and the shortest trace found on which they part.
 */
export async function agree(process: AnyProcess, document: string, traces: number): Promise<Tried> {
  const begin = await statechartsOf(document)
  const machine = obedient(process)
  const tried = { steps: 0, moves: 0 }
  const step = fc.record({
    event: fc.constantFrom(...machine.events),
    // Most guards hold, so that traces go far.
    fails: fc.uniqueArray(fc.constantFrom(...machine.guards), { maxLength: 6 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: LONGEST, size: 'max' }), (trace) => {
      const chart = begin()
      let snapshot = machine.begin()
      let said: Verdicts = {}
      for (const { event, fails } of [{ event: process.opening, fails: [] }, ...trace]) {
        const given = Object.fromEntries(machine.guards.map((guard) => [guard, !fails.includes(guard)]))
        const isTaken = machine.takes(snapshot, event, given)
        // What is asked without an event says something else only once a fact was taken.
        const verdicts = isTaken ? given : { ...given, ...kept(said, machine.askedAtOnce) }
        if (isTaken) said = given
        snapshot = machine.step(snapshot, event, verdicts)
        const before = statesOf(chart).join()
        chart.gen({ name: event, data: { guards: verdicts } })
        const [here, there] = [pathsOf(snapshot.value).toSorted().join(), statesOf(chart).join()]
        if (here !== there) throw new Error(`after ${event}: XState is in ${here}, the other in ${there}`)
        tried.steps += 1
        if (there !== before) tried.moves += 1
      }
    }),
    { numRuns: traces },
  )
  return tried
}

function kept(said: Verdicts, keys: readonly string[]): Verdicts {
  return Object.fromEntries(keys.map((key) => [key, said[key] === true]))
}
