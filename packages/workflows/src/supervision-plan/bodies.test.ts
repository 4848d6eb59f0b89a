import { registerOf } from '@civicflow/core'
import { expect, test } from 'vitest'
import { caseRun } from '../../test/case-run.ts'
import { haNoi } from '../register/ha-noi.ts'
import { vietnam } from '../vietnam.ts'
import { supervisionPlan } from './process.ts'
import { samples } from './samples.ts'

const elsewhere = {
  area: 'phuong-hoan-kiem',
  from: '2025-07-01',
  name: { vi: 'Minh họa', en: 'Illustrative' },
}
const register = registerOf({
  ...haNoi,
  bodies: [
    ...haNoi.bodies,
    { ...elsewhere, id: 'women-union/phuong-hoan-kiem', kind: 'political-organisation' },
    { ...elsewhere, id: 'party/phuong-hoan-kiem', kind: 'party-committee' },
    { ...elsewhere, id: 'front-working-board/phuong-hoan-kiem-1', kind: 'front-working-board' },
  ],
})

/** The sample plan of Ba Đình with other bodies, drafted by the Front of the ward unless told. */
function drafts(changes: Readonly<Record<string, unknown>>, front = 'front/phuong-ba-dinh', person = 'p-20') {
  const run = caseRun(supervisionPlan, vietnam({ register }), { person, office: `${front}/clerk` })
  const command = { ...samples['plan.drafted'][0], type: 'plan.drafted', occurredOn: '2025-10-01' }
  return run.record({ ...command, actor: front, front, ...changes })
}

const ours = 'women-union/phuong-ba-dinh'
const board = 'front-working-board/phuong-ba-dinh-1'

test('the plan of a ward names bodies of the ward, each once', () => {
  expect(drafts({ members: [board] })).toMatchObject({ accepted: true, entry: { findings: [] } })
})

test.each([
  ['an organisation', { organisations: [ours, 'women-union/phuong-hoan-kiem'] }, 'organisationsAreOfTheArea'],
  ['a member', { members: ['front-working-board/phuong-hoan-kiem-1'] }, 'invitedAreOfTheArea'],
  ['a Party committee', { partyCommittee: 'party/phuong-hoan-kiem' }, 'invitedAreOfTheArea'],
  [
    'State bodies',
    { stateBodies: ['council/phuong-hoan-kiem', 'committee/phuong-hoan-kiem'] },
    'stateBodiesAreOfTheArea',
  ],
])('%s of another ward is no body of the plan', (_, changes, rule) => {
  expect(drafts(changes)).toMatchObject({ accepted: false, refused: [{ code: 'rule', rule }] })
})

test.each([
  ['an organisation', { organisations: [ours, ours] }],
  ['a member', { members: [board, board] }],
  ['an organisation that is invited as a member', { members: [ours] }],
])('%s is not named twice: one answer could not stand for two', (_, changes) => {
  expect(drafts(changes)).toMatchObject({
    accepted: false,
    refused: [{ code: 'rule', rule: 'bodiesAreNamedOnce' }],
  })
})

test('the Front of the city drafts no plan for a ward', () => {
  const front = 'front/ha-noi'
  const items = samples['plan.drafted'][0]?.items.map((item) => ({ ...item, lead: front }))
  expect(drafts({ items }, front, 'p-14')).toMatchObject({
    accepted: false,
    refused: [{ code: 'rule', rule: 'organisationsAreOfTheArea' }],
  })
})
