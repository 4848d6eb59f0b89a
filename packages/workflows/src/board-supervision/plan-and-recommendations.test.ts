import { accepted } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { committee, council, front, inspectionBoard } from '../../test/board-supervision-run.ts'
import { supervisionOffice } from '../../test/supervision-office.ts'
import { samples as boardSamples } from '../supervision-board/samples.ts'
import { supervisionBoard } from '../supervision-board/process.ts'
import { samples as planSamples } from '../supervision-plan/samples.ts'

const [drafted] = planSamples['plan.drafted']
const [byTeam] = drafted?.items ?? []
const byBoards = { ...byTeam, item: 'GS-02', form: 'boards', from: '2026-04-01', until: '2026-06-30' }
const items = [byTeam, byBoards].map((item) => ({ ...item }))
const byBoard = { boardKind: 'inspection', board: inspectionBoard, committee, council }

/** An inspection board with a case of its own, and an item of a plan that it has begun. */
async function begun() {
  const office = supervisionOffice()
  const [sample] = boardSamples['formation.begun']
  if (sample === undefined) throw new Error('a board has a sample of its opening')
  const plan = await office.plans(items)
  const opening = { ...sample, occurredOn: '2025-12-15', actor: front }
  const { case: boardCase } = accepted(await office.clerk.open(supervisionBoard, opening))
  const begin = { item: 'GS-02', byBoard: { ...byBoard, boardCase } }
  const { opened } = await office.does(plan, '2026-04-01', 'item.begun', begin)
  return { ...office, plan, boardCase, opened, first: opened[0] ?? '' }
}

/** The same, with its recommendation issued. */
async function issued() {
  const office = await begun()
  const { does, first } = office
  const board = { actor: inspectionBoard }
  await does(first, '2026-04-03', 'plan.made', { ...board, startsOn: '2026-04-20', endsOn: '2026-04-24' })
  await does(first, '2026-04-06', 'plan.sent', board)
  await does(first, '2026-04-20', 'checking.begun', board)
  await does(first, '2026-04-24', 'minutes.made', board)
  await does(first, '2026-04-27', 'recommendations.adopted', board)
  await does(first, '2026-04-28', 'certification.asked', board)
  await does(first, '2026-05-04', 'certification.given')
  const { opened } = await does(first, '2026-05-05', 'recommendations.issued', board)
  return { ...office, recommendation: opened[0] ?? '', opened }
}

describe('an item of a plan that boards carry out', () => {
  test('opens the supervision of the board that is named, a child of the plan', async () => {
    const { opened, first, plan, stands, verify } = await begun()
    expect(opened).toHaveLength(1)
    expect(await stands(first)).toMatchObject({
      process: 'board-supervision',
      parent: plan,
      states: ['inspection', 'inspection.planning'],
      context: { plan, item: 'GS-02', board: inspectionBoard, front, committee, objects: [committee] },
      facets: { boardKind: 'inspection', origin: 'plan' },
    })
    const { counters } = await stands(plan)
    expect(counters).toMatchObject({
      'boardSupervision.total': 1,
      'boardSupervision.kind.inspection': 1,
      'boardSupervision.outcome.underWay': 1,
    })
    expect(counters['supervision.total'] ?? 0).toBe(0)
    expect(await verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('is bound to the board’s own case, and found from either end', async () => {
    const { clerk, first, boardCase } = await begun()
    expect(await clerk.links(first)).toMatchObject([{ kind: 'board', case: boardCase }])
    expect(await clerk.links(boardCase)).toMatchObject([{ kind: 'board', case: first }])
  })

  test('opens nothing where no board is named, which is found', async () => {
    const office = supervisionOffice()
    const plan = await office.plans(items)
    const { opened, findings } = await office.does(plan, '2026-04-01', 'item.begun', { item: 'GS-02' })
    expect(opened).toEqual([])
    expect(findings).toMatchObject([{ code: 'rule', rule: 'boardIsNamed' }])
  })

  test('is refused with a board of another kind, and a board is of no other item', async () => {
    const { tell, plans } = supervisionOffice()
    const plan = await plans(items)
    const wrong = { item: 'GS-02', byBoard: { ...byBoard, boardKind: 'investment', project: 'Ngõ 12' } }
    expect(await tell(plan, '2026-04-01', 'item.begun', wrong)).toMatchObject({
      refused: [{ code: 'opening', reasons: [{ code: 'rule', rule: 'boardIsOfItsKind' }] }],
    })
    expect(await tell(plan, '2026-04-01', 'item.begun', { item: 'GS-01', byBoard })).toMatchObject({
      refused: [{ code: 'rule', rule: 'boardOnlyWhereByBoards' }],
    })
  })

  test('that is called off stands in the plan again, and is begun anew as another', async () => {
    const { does, stands, first, plan } = await begun()
    await does(first, '2026-04-10', 'supervision.cancelled')
    const { context } = await stands(plan)
    expect(context).toMatchObject({ items: [{}, { item: 'GS-02', standing: 'planned', timesBegun: 1 }] })
    const { opened } = await does(plan, '2026-05-04', 'item.begun', { item: 'GS-02', byBoard })
    expect(opened).toHaveLength(1)
    expect(opened).not.toContain(first)
  })
})

describe('what a board has issued', () => {
  test('is a recommendation of the board, to be answered in 15 days', async () => {
    const { recommendation, opened, first, does, stands } = await issued()
    expect(opened).toHaveLength(1)
    expect(await stands(recommendation)).toMatchObject({
      process: 'recommendation',
      parent: first,
      states: ['drafted'],
      context: {
        supervision: first,
        lead: inspectionBoard,
        addressee: committee,
        frontAbove: front,
        profile: 'inspectionBoard',
      },
    })
    await does(recommendation, '2026-05-05', 'recommendation.sent', {
      actor: inspectionBoard,
      copiedTo: [front],
    })
    await does(recommendation, '2026-05-06', 'recommendation.received', { actor: committee })
    const { deadlines } = await stands(recommendation)
    // 15 days after 6 May 2026 is Thursday the 21st.
    expect(deadlines).toMatchObject([
      {
        duty: 'answerInspectionBoard',
        deadline: { day: '2026-05-21' },
        ground: { evidence: 'published', citation: { article: '40', clause: '1', point: 'c' } },
      },
    ])
  })

  test('was certified there, and goes out as it is; amended, it is certified anew', async () => {
    const { recommendation, does, tell } = await issued()
    await does(recommendation, '2026-05-05', 'recommendation.sent', {
      actor: inspectionBoard,
      copiedTo: [front],
    })
    await does(recommendation, '2026-05-06', 'recommendation.received', { actor: committee })
    await does(recommendation, '2026-05-11', 'reconsideration.asked', { actor: committee })
    const amended = { actor: inspectionBoard }
    expect(await tell(recommendation, '2026-05-12', 'recommendation.amended', amended)).toMatchObject({
      refused: [{ code: 'rule', rule: 'inspectionBoardIsCertified' }],
    })
    await does(recommendation, '2026-05-12', 'recommendation.certified')
    await does(recommendation, '2026-05-13', 'recommendation.amended', amended)
  })

  test('is taken to the Front of the commune where it is not answered, which recommends to the superior', async () => {
    const { recommendation, does, stands } = await issued()
    await does(recommendation, '2026-05-05', 'recommendation.sent', {
      actor: inspectionBoard,
      copiedTo: [front],
    })
    await does(recommendation, '2026-05-06', 'recommendation.received', { actor: committee })
    await does(recommendation, '2026-05-25', 'recommendation.urged')
    await does(recommendation, '2026-06-01', 'recommendation.escalated', { actor: inspectionBoard })
    await does(recommendation, '2026-06-05', 'superior.recommended', { superior: 'committee/ha-noi' })
    expect((await stands(recommendation)).states).toContain('issued.escalation.superior')
  })

  test('closes the supervision when the last of it has ended, and not before', async () => {
    const { recommendation, first, plan, does, tell, stands, verify } = await issued()
    expect(await tell(first, '2026-05-06', 'supervision.closed', { actor: inspectionBoard })).toMatchObject({
      refused: [{ code: 'rule', rule: 'closedOnceFollowedUp' }],
    })
    expect((await stands(first)).states).toEqual(['concluded'])
    await does(recommendation, '2026-05-07', 'recommendation.withdrawn', { actor: inspectionBoard })
    expect((await stands(first)).states).toEqual(['closed'])
    expect((await stands(plan)).counters).toMatchObject({
      'boardSupervision.recommendations': 1,
      'boardSupervision.outcome.withRecommendations': 1,
    })
    expect(await verify()).toMatchObject({ sound: true, faults: [] })
  })
})
