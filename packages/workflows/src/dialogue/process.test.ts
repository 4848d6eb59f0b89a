import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { fitted } from '../../test/dialogue-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { type DialogueContext, isKept, opinionsThat } from './dialogue-context.ts'
import { dialogue } from './process.ts'

const contextOf = ({ state }: Case) => state.context as DialogueContext // a case of this process

/** What tells two dialogues apart beside their states. */
function waysOf(kase: Case): unknown {
  const context = contextOf(kase)
  const { family, asking, day, isChairAbsent, opinions, endedBy, isPublished } = context
  const waiting = Math.min(opinionsThat(context, 'open').length, 2)
  return [
    [family, asking === null, day === null, isChairAbsent],
    [waiting, opinions.some(isKept), endedBy, isPublished],
  ]
}

const counters = (event: string) => ({ 'dialogueOpinion.pending': event === 'dialogue.reopened' ? 1 : 0 })

const prepare = (event: string, payload: object, kase: Case | undefined) =>
  kase === undefined ? { ...payload } : fitted(event, payload, contextOf(kase))

test.each(processSuite(dialogue, { environment, waysOf, prepare, counters, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
