import { scxml } from '@civicflow/adapters/scxml'
import type { AnyProcess } from '@civicflow/core'
import * as workflows from '@civicflow/workflows'
import { describe, expect, test } from 'vitest'
import { agree } from '../src/agreement.ts'
import { obedient } from '../src/verdicts.ts'

const RUNS = Number(process.env['CIVICFLOW_RUNS'] ?? 1)
const TRACES = 3000 * RUNS

const exported: readonly unknown[] = Object.values(workflows)
const processes: readonly AnyProcess[] = [...exported.filter(isProcess), ...workflows.earlierVersions]
const ofOneMachine = [...Map.groupBy(processes, ({ machine }) => machine).values()]
const firsts = ofOneMachine.flatMap(([first]) => first ?? [])
const likeTheFirst = ofOneMachine.flatMap(([first, ...others]) =>
  first === undefined ? [] : others.map((one) => [one.id, first.id, one, first] as const),
)

describe.each(firsts.map((one) => [`${one.id}, version ${one.version}`, one] as const))(
  'the machine of %s',
  (_, one) => {
    test(`goes the same ways in another interpreter, on ${TRACES} random traces`, async () => {
      const { moves, states } = await agree(one, scxml(one), TRACES)
      expect(moves).toBeGreaterThan(TRACES)
      expect(states).toEqual(obedient(one).states)
    })

    test('is told from one that asks nothing before it moves, and from one that never begins', async () => {
      const document = scxml(one)
      const lax = document.replaceAll(/( event="[^"]*") cond="[^"]*"( target=)/g, '$1$2')
      const still = document.replaceAll(` event="${one.opening}"`, ' event="nothing"')
      for (const other of [lax, still]) {
        expect(other).not.toBe(document)
        await expect(agree(one, other, TRACES)).rejects.toThrow(/XState is in|Property failed/)
      }
    })
  },
)

test.each(likeTheFirst)('the document of %s is that of %s, whose machine it shares', (_, __, one, first) => {
  expect(scxml(one)).toBe(scxml(first))
})

function isProcess(thing: unknown): thing is AnyProcess {
  return typeof thing === 'object' && thing !== null && 'machine' in thing && 'plan' in thing
}
