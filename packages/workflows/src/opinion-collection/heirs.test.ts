import { expect, test } from 'vitest'
import { endingRun } from '../../test/ending-run.ts'
import { committee, council, front } from '../../test/opinion-run.ts'
import { told } from '../../test/told.ts'
import { opinionCollection } from './process.ts'

const successor = 'council/phuong-moi'

test('whoever took over from the council is told of the decision', () => {
  const opening = { day: '2026-09-01', actor: committee, body: council, until: '2026-10-05' } as const
  const run = endingRun(opinionCollection, { ...opening, successor })
  run.each('2026-09-05', 'plan.issued', 'plan.sent')
  run.does('2026-09-08', 'draft.published')
  run.does('2026-09-20', 'opinions.received')
  run.each('2026-10-05', 'collection.closed', 'opinions.synthesised')
  run.does('2026-10-20', 'decision.made')
  const informed = (...to: readonly string[]) => told(run.on('2026-12-08', 'council.informed', { to }))
  expect(informed(front, 'council/ha-noi')).toEqual(['refused: reportedToTheCouncil'])
  expect(informed(front, successor)).toEqual([])
})
