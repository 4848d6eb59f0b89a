import { accepted } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { committee, council, deferred, takenIn } from '../../test/critique-run.ts'
import { supervisionOffice } from '../../test/supervision-office.ts'
import { samples as planSamples } from '../supervision-plan/samples.ts'
import { critique } from './process.ts'
import { samples } from './samples.ts'

const items = (planSamples['plan.drafted'][0]?.items ?? []).map((item) => ({ ...item }))
const ofDraft = { drafter: committee, issuer: council }
const ofDrafter = { actor: committee }

/** A plan whose critique has begun, on 1 July 2026. */
async function begun() {
  const office = supervisionOffice()
  const plan = await office.plans(items)
  const { opened } = await office.does(plan, '2026-07-01', 'item.begun', { item: 'PB-01', ofDraft })
  const [first = ''] = opened
  const item = async () => {
    const { context } = await office.stands(plan)
    const { items: all } = context as { readonly items: readonly { readonly item: string }[] } // a plan
    return all.find((one) => one.item === 'PB-01')
  }
  return { ...office, plan, first, item }
}

type Office = Awaited<ReturnType<typeof begun>>

/** Brings a critique to the day its document is sent, 20 July, for a draft that is submitted on 3 August. */
async function send({ does }: Pick<Office, 'does'>, id: string): Promise<void> {
  await does(id, '2026-07-02', 'draft.received', { ...ofDrafter, submissionOn: '2026-08-03' })
  await does(id, '2026-07-03', 'scope.confirmed')
  await does(id, '2026-07-06', 'session.convened', { day: '2026-07-15' })
  await does(id, '2026-07-06', 'draft.circulated')
  await does(id, '2026-07-15', 'session.opened')
  await does(id, '2026-07-15', 'session.concluded')
  for (const proposal of ['ND-01', 'ND-02']) await does(id, '2026-07-16', 'proposal.made', { proposal })
  await does(id, '2026-07-18', 'document.drafted')
  await does(id, '2026-07-20', 'document.signed')
  await does(id, '2026-07-20', 'document.sent', { to: [committee] })
}

describe('an item of a plan', () => {
  test('that is begun with its draft opens the critique, a child of the plan that says what the item says', async () => {
    const { first, plan, stands, verify } = await begun()
    expect(await stands(first)).toMatchObject({
      process: 'critique',
      parent: plan,
      states: ['file', 'file.registered'],
      context: { plan, item: 'PB-01', form: 'conference', drafter: committee, issuer: council },
      facets: { origin: 'plan' },
    })
    expect((await stands(plan)).counters).toMatchObject({
      'critique.total': 1,
      'critique.outcome.underWay': 1,
    })
    expect(await verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('that is begun without its draft opens nothing, and is found so', async () => {
    const office = supervisionOffice()
    const plan = await office.plans(items)
    expect(await office.does(plan, '2026-07-01', 'item.begun', { item: 'PB-01' })).toMatchObject({
      opened: [],
      entry: { findings: [{ rule: 'draftingBodiesAreNamed' }] },
    })
  })

  test.each([
    ['of a supervision', { item: 'GS-01', ofDraft }, 'draftOnlyOfCritique'],
    [
      'of a body it is not about',
      { item: 'PB-01', ofDraft: { ...ofDraft, drafter: 'council/phuong-ba-dinh' } },
      'drafterIsOfTheItem',
    ],
  ])('names no draft %s', async (_, begins, rule) => {
    const office = supervisionOffice()
    const plan = await office.plans(items)
    expect(await office.tell(plan, '2026-07-01', 'item.begun', begins)).toMatchObject({
      outcome: 'refused',
      refused: [{ rule }],
    })
  })

  test('of a draft of another level does not begin: the critique refuses, and the plan stands as it was', async () => {
    const office = supervisionOffice()
    const plan = await office.plans(items)
    const ofCity = { drafter: committee, issuer: 'council/ha-noi' }
    expect(
      await office.tell(plan, '2026-07-01', 'item.begun', { item: 'PB-01', ofDraft: ofCity }),
    ).toMatchObject({
      outcome: 'refused',
      refused: [{ code: 'opening', reasons: [{ rule: 'draftIsOfTheSameLevel' }] }],
    })
    expect((await office.stands(plan)).counters).toEqual({})
  })

  test.each([
    ['cancelled', 'critique.cancelled', {}],
    ['withdrawn before anything was sent', 'draft.withdrawn', ofDrafter],
    ['late: the text is issued already', 'instrument.issuedUncriticised', { actor: council }],
  ])('stands in its plan again when its critique is %s, and can begin anew', async (_, type, changes) => {
    const { first, plan, does, item, stands } = await begun()
    await does(first, '2026-07-05', type, changes)
    expect(await item()).toMatchObject({ standing: 'planned', timesBegun: 1 })
    const { opened } = await does(plan, '2026-07-10', 'item.begun', { item: 'PB-01', ofDraft })
    expect(await stands(opened[0] ?? '')).toMatchObject({ process: 'critique', parent: plan })
  })

  test('stands in its plan again when its draft is out of scope', async () => {
    const { first, does, item } = await begun()
    await does(first, '2026-07-02', 'draft.received', { ...ofDrafter, submissionOn: '2026-08-03' })
    await does(first, '2026-07-03', 'critique.declined')
    expect(await item()).toMatchObject({ standing: 'planned' })
  })

  test('was carried out once the document was sent, though the draft is withdrawn then', async () => {
    const office = await begun()
    await send(office, office.first)
    expect((await office.stands(office.plan)).counters).toMatchObject({
      'critique.outcome.followedUp': 1,
      'critique.conferences': 1,
      'critique.items': 2,
      'critique.answer.unanswered': 2,
    })
    await office.does(office.first, '2026-07-25', 'draft.withdrawn', ofDrafter)
    expect(await office.item()).toMatchObject({ standing: 'begun' })
  })

  test('of a plan is opened by nobody else', async () => {
    const { clerk, plan } = await begun()
    const [opening, asked] = samples['critique.opened']
    if (opening === undefined || asked === undefined) throw new Error('a critique has samples of its opening')
    const byHand = { actor: 'front/phuong-ba-dinh', occurredOn: '2026-07-01' }
    for (const one of [
      { ...opening, plan },
      { ...asked, predecessor: plan },
    ])
      expect(await clerk.open(critique, { ...one, ...byHand })).toMatchObject({
        refused: [{ code: 'only-told' }],
      })
    accepted(await clerk.open(critique, { ...asked, ...byHand }))
  })
})

test('a new version of the draft opens a critique of its own, linked both ways and counted by the same plan', async () => {
  const { first, plan, does, clerk, stands, verify, item } = await begun()
  const { opened } = await does(first, '2026-07-08', 'draft.replaced', {
    title: 'Phản biện dự thảo đề án chỉnh trang hè phố, bản lần 2',
  })
  const [second = ''] = opened
  expect(await stands(first)).toMatchObject({ states: ['superseded'] })
  expect(await stands(second)).toMatchObject({
    parent: plan,
    states: ['file', 'file.registered'],
    context: { predecessor: first, plan, item: 'PB-01', drafter: committee },
    facets: { origin: 'newVersion' },
  })
  const linked = async (id: string) =>
    ((await clerk.links(id)) ?? []).map(({ case: other, end }) => [other, end])
  expect(await linked(second)).toEqual([[first, 'to']])
  expect(await linked(first)).toEqual([[second, 'from']])
  expect((await stands(plan)).counters).toMatchObject({
    'critique.total': 2,
    'critique.outcome.superseded': 1,
    'critique.outcome.underWay': 1,
  })
  await does(second, '2026-07-10', 'critique.cancelled')
  expect(await item()).toMatchObject({ standing: 'planned' })
  expect(await verify()).toMatchObject({ sound: true, faults: [] })
})

describe('a recommendation', () => {
  const addressee = { actor: committee }

  test('follows a text that was issued without an answer, a case of its own under the critique', async () => {
    const office = await begun()
    const { does, first, stands, verify } = office
    expect(await office.tell(first, '2026-07-02', 'recommendations.made')).toMatchObject({
      refused: [{ code: 'out-of-place' }],
    })
    await send(office, first)
    await does(first, '2026-08-05', 'instrument.issued', { actor: council })
    const { opened } = await does(first, '2026-08-10', 'recommendations.made')
    expect(await stands(opened[0] ?? '')).toMatchObject({
      process: 'recommendation',
      parent: first,
      context: { addressee: committee, frontAbove: 'front/ha-noi', supervision: null },
    })
    expect((await stands(first)).counters).toMatchObject({ 'recommendation.total': 1 })
    await does(first, '2026-08-12', 'text.checked', { checks: [] })
    expect(await stands(first)).toMatchObject({ states: ['closed'], tags: ['closed'] })
    await does(opened[0] ?? '', '2026-08-13', 'recommendation.sent')
    expect(await verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('follows an explanation that is disputed, under a number of its own', async () => {
    const office = await begun()
    const { does, tell, first } = office
    await send(office, first)
    const replies = [
      { proposal: 'ND-01', ...takenIn },
      { proposal: 'ND-02', ...deferred },
    ]
    await does(first, '2026-07-25', 'reply.received', { ...addressee, replies })
    await does(first, '2026-07-26', 'reply.foundComplete')
    await does(first, '2026-07-27', 'explanation.disputed', { proposals: ['ND-02'] })
    await does(first, '2026-07-28', 'recommendations.made')
    expect(await tell(first, '2026-07-29', 'recommendations.made')).toMatchObject({
      outcome: 'refused',
      refused: [{ rule: 'recommendationsAreDistinct' }],
    })
  })
})
