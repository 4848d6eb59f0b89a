import { expect, test } from 'vitest'
import { boardRun } from '../../test/board-run.ts'
import { bodyEnding } from '../../test/body-ending.ts'
import { told } from '../../test/told.ts'
import { samples } from './samples.ts'

test('an investment board has nobody whom the register knows with whoever took over from the investor', () => {
  const investor = 'department/ha-noi/construction'
  const ending = { until: '2026-01-20', successor: 'department/ha-noi/works' } as const
  const run = boardRun(1, {}, '2026-01-15', bodyEnding(investor, ending))
  const named = samples['members.named'][0]?.named.slice(0, 1).map((one) => ({ ...one, member: 'p-30' }))
  expect(told(run.on('2026-02-01', 'members.named', { named }))).toEqual([
    'refused: nobodyIsTiedToTheInvestment',
  ])
})
