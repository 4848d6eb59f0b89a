import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { chairSideOf, countOf, type MeetingContext, takingPart } from './meeting-context.ts'
import { voterMeeting } from './process.ts'

/** What guards and hard rules can tell two meetings apart by, beside their states. */
function waysOf({ state: { value, context } }: Case): unknown {
  const meeting = context as MeetingContext // a case of this process
  const { form, kind, origin, day, title, pausedAt, minutesVersion, mode, endedOn } = meeting
  if (typeof value === 'object' && 'proposed' in value) return title
  const line = [form, chairSideOf(meeting), kind === 'outsideProvince' || origin === 'personalProgramme']
  const waiting = (['open', 'inWriting', 'complaint'] as const).map((status) => countOf(meeting, status) > 0)
  if (endedOn !== null) return [line, waiting, minutesVersion]
  const here = [day === null, mode === 'inPerson', Math.min(takingPart(meeting).length, 2)]
  return typeof value === 'object' && 'preparing' in value ? [line, here] : [line, waiting, pausedAt, here[2]]
}

test.each(processSuite(voterMeeting, { environment, waysOf, runs: runs(500) }))('$name', async ({ run }) => {
  await expect(run()).resolves.toBeUndefined()
})
