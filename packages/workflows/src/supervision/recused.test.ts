import { accepted } from '@civicflow/core'
import { expect, test } from 'vitest'
import { supervisionOffice } from '../../test/supervision-office.ts'
import { committee, front } from '../../test/supervision-run.ts'
import { boardSupervision } from '../board-supervision/process.ts'
import { samples as boardSamples } from '../board-supervision/samples.ts'
import { critique } from '../critique/process.ts'
import { samples as critiqueSamples } from '../critique/samples.ts'
import { supervision } from './process.ts'
import { samples } from './samples.ts'

const refusedBy = (rule: string) => ({
  outcome: 'refused',
  refused: [{ code: 'rule', rule, ground: { provision: 'supervision-recused', evidence: 'ours' } }],
})
const reason = 'Có người thân ở cơ quan được giám sát.'
const chair = (on: string) => ({ person: 'p-19', reason, on })
const viceChair = (on: string) => ({ person: 'p-35', reason, on })

/** A supervision opened by one of the samples; its plan is on paper. */
async function opened(sample: number, changes: object = {}) {
  const office = supervisionOffice()
  const { plan: _plan, ...opening } = {
    plan: undefined,
    ...samples['supervision.opened'][sample],
    ...changes,
  }
  const command = { ...opening, actor: front, occurredOn: '2025-10-01' }
  const { case: id } = accepted(await office.clerk.open(supervision, command as never)) // a sample
  return { ...office, id }
}

test('whoever was recused leads no team and is in none, from that day on', async () => {
  const { id, clerk, does, tell } = await opened(0, { objects: [committee] })
  const session = { session: 'S1', body: committee, day: '2026-11-20', place: 'UBND phường' }
  await does(id, '2026-10-26', 'teamPlan.made', { sessions: [session] })
  await does(id, '2026-10-26', 'team.established')
  accepted(await clerk.recuse(id, viceChair('2026-10-26')))
  const refused = refusedBy('nobodyRecusedIsInTheTeam')
  expect(await tell(id, '2026-10-28', 'team.established')).toMatchObject(refused)
  const others = { leader: `${front}/chair`, members: [`${front}/vice-chair`] }
  expect(await tell(id, '2026-10-28', 'team.established', others)).toMatchObject(refused)
  await does(id, '2026-10-28', 'team.established', { ...others, members: [`${front}/clerk`] })
})

test('whoever was recused is not sent to the supervision of another', async () => {
  const { id, clerk, tell, does } = await opened(2)
  await does(id, '2026-10-26', 'representative.named')
  accepted(await clerk.recuse(id, viceChair('2026-10-26')))
  expect(await tell(id, '2026-10-28', 'representative.named')).toMatchObject(refusedBy('nobodyRecusedIsSent'))
})

test('whoever was recused signs no conclusion', async () => {
  const { id, clerk, does, tell } = await opened(1)
  await does(id, '2026-10-05', 'documents.received', { actor: committee })
  await does(id, '2026-10-06', 'experts.asked')
  await does(id, '2026-10-20', 'expertOpinion.received')
  await does(id, '2026-10-26', 'opinions.synthesised')
  accepted(await clerk.recuse(id, chair('2026-10-26')))
  for (const type of ['conclusion.issued', 'conclusion.issuedWithoutRecommendation'])
    expect(await tell(id, '2026-12-13', type)).toMatchObject(refusedBy('nobodyRecusedSigns'))
  await does(id, '2026-12-14', 'conclusion.issued', { signedBy: `${front}/vice-chair` })
})

test('whoever was recused certifies nothing for the Front', async () => {
  const { clerk, engine, does, tell } = supervisionOffice()
  const [opening] = boardSamples['boardSupervision.opened']
  const actor = opening?.board ?? ''
  const command = { ...opening, actor, occurredOn: '2025-10-01' }
  const { case: id } = accepted(await clerk.open(boardSupervision, command as never)) // a sample
  await does(id, '2026-11-02', 'plan.made', { actor })
  await does(id, '2026-11-20', 'checking.begun', { actor })
  await does(id, '2026-11-27', 'minutes.made', { actor })
  await does(id, '2026-12-01', 'recommendations.adopted', { actor })
  await does(id, '2026-12-02', 'certification.asked', { actor })
  const board = { person: 'p-33', office: `${actor}/head` }
  const head = engine.as({ tenant: 'ha-noi', party: board })
  accepted(await head.recuse(id, chair('2026-12-02')))
  expect(await tell(id, '2026-12-04', 'certification.given')).toMatchObject(
    refusedBy('nobodyRecusedCertifies'),
  )
  await does(id, '2026-12-04', 'certification.given', { signedBy: `${front}/vice-chair` })
})

test('whoever was recused chairs no critique conference and signs no critique document', async () => {
  const { clerk, does, tell } = supervisionOffice()
  const opening = critiqueSamples['critique.opened'][1]
  const command = { ...opening, form: 'conference', actor: front, occurredOn: '2025-10-01' }
  const { case: id } = accepted(await clerk.open(critique, command as never)) // a sample
  await does(id, '2026-10-20', 'draft.received', { actor: committee })
  await does(id, '2026-10-22', 'scope.confirmed')
  await does(id, '2026-10-30', 'session.convened')
  accepted(await clerk.recuse(id, chair('2026-10-30')))
  expect(await tell(id, '2026-11-10', 'session.opened')).toMatchObject(refusedBy('nobodyRecusedChairs'))
  await does(id, '2026-11-10', 'session.opened', { chair: `${front}/vice-chair` })
  await does(id, '2026-11-10', 'proposal.made')
  await does(id, '2026-11-10', 'session.concluded')
  await does(id, '2026-11-12', 'document.drafted')
  expect(await tell(id, '2026-11-16', 'document.signed')).toMatchObject(refusedBy('nobodyRecusedSigns'))
  await does(id, '2026-11-16', 'document.signed', { signedBy: `${front}/vice-chair` })
})
