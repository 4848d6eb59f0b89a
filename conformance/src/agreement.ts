import type { AnyProcess } from '@civicflow/core'
import fc from 'fast-check'
import { statechartsOf, statesOf } from './interpreter.ts'
import { eventOf, traces, verdictsOf } from './random-trace.ts'
import { obedient, pathsOf, type Verdicts } from './verdicts.ts'

/** What was tried; traces that stand still would prove nothing. */
export interface Tried {
  readonly moves: number
  /** Dotted paths of every state some trace was in, sorted. */
  readonly states: readonly string[]
}

/**
 * Runs a process's machine by XState, and an SCXML document by another interpreter, on so many random traces: after each
 * step both must be in the same states. Guards are given as verdicts, the same to both.
 *
 * @throws Error with the seed and the shortest trace found on which they part.
 */
export async function agree(process: AnyProcess, document: string, times: number): Promise<Tried> {
  const begin = await statechartsOf(document)
  const machine = obedient(process)
  let moves = 0
  const states = new Set<string>()
  fc.assert(
    fc.property(traces(machine), (trace) => {
      const chart = begin()
      let snapshot = machine.begin()
      let said: Verdicts = {}
      const visited = new Set(pathsOf(snapshot.value))
      for (const [index, step] of trace.entries()) {
        const given = verdictsOf(step, machine)
        const event = index === 0 ? process.opening : eventOf(step, machine, snapshot, given, visited)
        const isTaken = machine.targets(snapshot, event, given) !== undefined
        // What is asked without an event says something else only once a fact was taken.
        const verdicts = isTaken ? given : { ...given, ...kept(said, machine.askedAtOnce) }
        if (isTaken) said = given
        snapshot = machine.step(snapshot, event, verdicts)
        const before = statesOf(chart).join()
        chart.gen({ name: event, data: { guards: verdicts } })
        const active = pathsOf(snapshot.value).toSorted()
        const [here, there] = [active.join(), statesOf(chart).join()]
        if (here !== there) throw new Error(`after ${event}: XState is in ${here}, the other in ${there}`)
        if (there !== before) moves += 1
        for (const state of active) visited.add(state)
      }
      for (const state of visited) states.add(state)
    }),
    { numRuns: times },
  )
  return { moves, states: [...states].toSorted() }
}

function kept(said: Verdicts, keys: readonly string[]): Verdicts {
  return Object.fromEntries(keys.map((key) => [key, said[key] === true]))
}
