import { scxml } from '@civicflow/adapters/scxml'
import type { AnyProcess } from '@civicflow/core'
import * as workflows from '@civicflow/workflows'
import { describe, expect, test } from 'vitest'
import { agree } from '../src/agreement.ts'
import { obedient } from '../src/verdicts.ts'

const RUNS = Number(process.env['CIVICFLOW_RUNS'] ?? 1)
const TRACES = 3000 * RUNS
/** Of a machine that was tried already: its document is told anew for each process, the ways through it are the same. */
const TRACES_OF_ITS_KIND = 200 * RUNS
const A_MINUTE_EACH = 60_000 * Math.max(1, RUNS)

const exported: readonly unknown[] = Object.values(workflows)
const processes: readonly AnyProcess[] = [...exported.filter(isProcess), ...workflows.earlierVersions]
const firstOfTheirKind = [...Map.groupBy(processes, ({ machine }) => machine).values()].flatMap(
  ([first]) => first ?? [],
)
const ofAKnownKind = processes.filter((one) => !firstOfTheirKind.includes(one))
const named = (all: readonly AnyProcess[]) =>
  all.map((one) => [`${one.id}, version ${one.version}`, one] as const)

describe.each(named(firstOfTheirKind))('the machine of %s', (_, one) => {
  test(
    `goes the same ways in another interpreter, on ${TRACES} random traces`,
    async () => {
      const { moves, states } = await agree(one, scxml(one), TRACES)
      expect(moves).toBeGreaterThan(TRACES)
      expect(states).toEqual(obedient(one).states)
    },
    A_MINUTE_EACH,
  )

  test('is told from one that asks nothing before it moves, and from one that never begins', async () => {
    const document = scxml(one)
    const lax = document.replaceAll(/( event="[^"]*") cond="[^"]*"( target=)/g, '$1$2')
    const still = document.replaceAll(` event="${one.opening}"`, ' event="nothing"')
    for (const other of [lax, still]) {
      expect(other).not.toBe(document)
      await expect(agree(one, other, TRACES)).rejects.toThrow(/XState is in|Property failed/)
    }
  })
})

test.each(named(ofAKnownKind))(
  `the machine of %s goes the same ways too, on ${TRACES_OF_ITS_KIND} random traces`,
  async (_, one) => {
    const { moves } = await agree(one, scxml(one), TRACES_OF_ITS_KIND)
    expect(moves).toBeGreaterThan(TRACES_OF_ITS_KIND)
  },
  A_MINUTE_EACH,
)

function isProcess(thing: unknown): thing is AnyProcess {
  return typeof thing === 'object' && thing !== null && 'machine' in thing && 'plan' in thing
}
