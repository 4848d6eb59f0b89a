import { expect, test } from 'vitest'
import { endingRun } from '../../test/ending-run.ts'
import { told } from '../../test/told.ts'
import { campaign } from './process.ts'
import { campaignSamples } from './samples.ts'

const front = 'front/ha-noi'
const successor = 'front/thanh-pho-moi'

test('a plan reaches whoever took over from the Front', () => {
  const to = campaignSamples['plan.distributed'][0]?.to ?? []
  const distributed = (changed: readonly string[]) => {
    const opening = { day: '2025-09-01', actor: 'delegation/ha-noi', body: front, successor } as const
    const run = endingRun(campaign, { ...opening, until: '2025-09-08' })
    run.does('2025-09-08', 'plan.issued')
    return told(run.on('2025-09-09', 'plan.distributed', { to: changed }))
  }
  const others = to.filter((body) => body !== front)
  expect(distributed([...others, successor])).toEqual([])
  expect(distributed(others)).toEqual(['plan-reaches-all'])
})
