import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { fitted } from '../../test/opinion-run.ts'
import { runs } from '../../test/runs.ts'
import type { CollectionContext } from './collection-context.ts'
import { opinionCollection } from './process.ts'

const contextOf = ({ state }: Case) => state.context as CollectionContext // a case of this process

/** What tells two collections apart beside their states: the occasion, and how far each of its parts is. */
function waysOf(kase: Case): unknown {
  const { occasion, secret, council, meetings, tallies, restarts, explained, councilInformed } =
    contextOf(kase)
  return [
    [occasion, secret, council === null, meetings.at(-1)?.standing],
    [tallies.length > 0, restarts > 0, explained, councilInformed],
  ]
}

const prepare = (event: string, payload: object, kase: Case | undefined) =>
  kase === undefined ? { ...payload } : fitted(event, payload, contextOf(kase))

test.each(processSuite(opinionCollection, { environment, waysOf, prepare, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
