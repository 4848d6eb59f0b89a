import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hosts } from './hosts/hosts.ts'
import { caseTests } from './surface/cases.ts'
import { changeTests } from './surface/changes.ts'
import { commandTests } from './surface/commands.ts'
import { listTests } from './surface/lists.ts'
import { mannerTests } from './surface/manners.ts'
import { stageOn } from './surface/stage.ts'
import { surroundingTests } from './surface/surroundings.ts'

describe.each(hosts)('in %s', (_, host) => {
  const stage = stageOn(host)
  beforeAll(stage.setUp)
  beforeEach(stage.renew)
  afterAll(stage.tearDown)

  commandTests(stage)
  caseTests(stage)
  listTests(stage)
  surroundingTests(stage)
  changeTests(stage, host)
  mannerTests(stage)

  test('every operation of the description was answered above, as it is described', () => {
    const described = stage.judge().operations
    expect(described.filter((operation) => !stage.exercised.has(operation))).toEqual([])
  })
})
