import { accepted, namesFor } from '@civicflow/core'
import { vi } from '@civicflow/core/messages/vi'
import { expect, test } from 'vitest'
import { supervisionOffice } from '../../test/supervision-office.ts'
import { supervisionPlan } from './process.ts'
import { samples } from './samples.ts'

const [first] = samples['plan.drafted'][0]?.items ?? []
const ofTheChair = { actor: 'front/phuong-ba-dinh/chair' }

/** A plan that is issued; from 15 to 28 June 2026 the chair is away, and the vice-chair has a paper for it. */
async function issued() {
  const office = supervisionOffice()
  const plan = await office.plans([{ ...first }])
  const tell = (day: string, type: string) => office.tell(plan, day, type, ofTheChair, office.viceChair)
  return { ...office, plan, tell }
}

test('while the chair is away the vice-chair adds an urgent item as the chair, and the history says by which paper', async () => {
  const { tell, engine, verify } = await issued()
  const { entry } = accepted(await tell('2026-06-28', 'urgentItem.added'))
  expect(vi.party(entry.by, namesFor(supervisionPlan, engine.environment.register))).toBe(
    'Phó Chủ tịch, Ban Thường trực UBMTTQ Việt Nam phường Ba Đình (theo ủy quyền: Giấy ủy quyền số 07/GUQ-MTTQ-BTT ngày 12/6/2026 (minh họa))',
  )
  expect(await verify()).toMatchObject({ sound: true, faults: [] })
})

test.each(['2026-06-14', '2026-06-29'])(
  'on %s the paper is not in force, and the refusal says so',
  async (day) => {
    const { tell } = await issued()
    expect(await tell(day, 'urgentItem.added')).toMatchObject({
      outcome: 'refused',
      refused: [{ code: 'delegation-not-in-force', on: day, delegation: { id: 'guq-07-2026' } }],
    })
  },
)

test('the paper is for two events: the plan is not closed by it', async () => {
  const { tell } = await issued()
  expect(await tell('2026-06-20', 'plan.closed')).toMatchObject({
    refused: expect.arrayContaining([
      expect.objectContaining({
        code: 'not-on-behalf',
        uncovered: expect.objectContaining({ id: 'guq-07-2026' }),
      }),
    ]),
  })
})
