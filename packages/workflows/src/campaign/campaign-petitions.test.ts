import type { CaseId } from '@civicflow/core'
import { expect, test } from 'vitest'
import { type PetitionOffice, petitionOffice, why } from '../../test/petition-office.ts'

const authority = { actor: 'committee/ha-noi' }

/** The petitions of a campaign, each as it stands. */
async function petitionsOf(office: PetitionOffice, campaign: CaseId) {
  const { rows } = await office.secretary.children(campaign, { limit: 1000 })
  return rows.map(({ summary }) => summary).filter(({ process }) => process === 'petition')
}

/** A campaign that collects: its meetings were called off, and a list of petitions came in. */
async function collecting(petitions: readonly object[]) {
  const office = petitionOffice()
  const { campaign, meetings } = await office.plans()
  for (const meeting of meetings) await office.does(meeting, '2025-09-20', 'meeting.cancelled')
  const collected = { source: 'personalProgramme', petitions }
  const { opened } = await office.does(campaign, '2025-09-25', 'petitions.collected', collected)
  return { office, campaign, opened }
}

const local = { level: 'province', addressee: 'committee/ha-noi' }
const central = { level: 'central', addressee: 'ministry/construction' }
const item = (id: CaseId, petition: string) => ({
  petition,
  case: id,
  field: 'Đất đai',
  nature: 'petition',
  raised: 1,
})

test('petitions that came as a list are opened in one commit, each with the campaign’s session', async () => {
  const list = Array.from({ length: 300 }, (_, index) => ({
    reference: `PL-${index}`,
    text: `Kiến nghị ${index}`,
  }))
  const { office, campaign, opened } = await collecting(list)
  expect(opened).toHaveLength(300)
  expect(await office.stands(opened[0] ?? '')).toMatchObject({
    parent: campaign,
    title: 'PL-0 – Tiếp xúc cử tri trước kỳ họp thứ 10, Quốc hội khóa XV',
    facets: { source: 'personalProgramme', term: 'XV', session: 10 },
  })
  expect((await office.stands(campaign)).counters).toMatchObject({
    'petition.raised': 300,
    'petition.toSettle': 300,
    'petition.source.personalProgramme': 300,
  })
})

test('other means around a regular session are found: art. 34 speaks of extraordinary ones', async () => {
  const office = petitionOffice()
  const { campaign } = await office.plans()
  const { findings } = await office.does(campaign, '2025-09-25', 'petitions.collected', {
    source: 'otherMeans',
  })
  expect(findings).toMatchObject([{ code: 'rule', rule: 'other-means-around-extraordinary' }])
})

test('a synthesis tells each of its petitions, once, and refuses what is not classified', async () => {
  const { office, campaign, opened } = await collecting([{ text: 'Giá đất' }, { text: 'Đèn đường' }])
  const [first = '', second = ''] = opened
  const lists = { central: [item(first, 'TW-01')], local: [item(second, 'ĐP-01')] }
  expect(why(await office.tell(campaign, '2025-10-02', 'synthesis.made', lists))).toEqual([
    'told: out-of-place',
  ])
  await office.does(first, '2025-10-01', 'petition.classified', central)
  await office.does(second, '2025-10-01', 'petition.classified', local)
  const both = { ...lists, local: [item(second, 'ĐP-01'), item(second, 'ĐP-02')] }
  await office.does(campaign, '2025-10-02', 'synthesis.made', both)
  for (const id of opened) expect(await office.stepOf(id)).toBe('synthesised')
  expect(await office.contextOf(first)).toMatchObject({
    parties: { standingBody: ['council/ha-noi'], petitionsBody: ['petitions-committee'] },
  })
  await office.does(campaign, '2025-10-03', 'synthesis.made', lists)
  expect(await office.stepOf(first)).toBe('synthesised')
})

test('no more petitions are synthesised than were raised at meetings and collected', async () => {
  const office = petitionOffice()
  const { campaign, meetings } = await office.plans()
  for (const meeting of meetings) await office.does(meeting, '2025-09-20', 'meeting.cancelled')
  await office.does(campaign, '2025-09-25', 'petitions.collected')
  const made = (raised: number) => ({
    central: [{ ...item('', 'TW-01'), case: undefined, raised }],
    local: [],
  })
  const found = async (raised: number) =>
    (await office.does(campaign, '2025-10-02', 'synthesis.made', made(raised))).findings
  expect(await found(1)).toEqual([])
  expect(await found(2)).toMatchObject([{ rule: 'no-more-than-was-raised' }])
})

test('the counters of a campaign are a recount of its petitions', async () => {
  const { office, campaign, opened } = await collecting(
    Array.from({ length: 9 }, (_, index) => ({ text: `Kiến nghị ${index}` })),
  )
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = opened
  await office.does(b, '2025-09-26', 'duplicate.marked', { master: a })
  await office.does(c, '2025-09-26', 'petition.split')
  await office.does(d, '2025-09-26', 'petitions.merged', { others: [e] })
  await office.does(f, '2025-09-26', 'petition.diverted')
  await office.does(g, '2025-09-26', 'petition.withdrawn')
  await office.does(a, '2025-09-26', 'petition.classified', local)
  await office.does(a, '2025-10-06', 'petition.forwarded')
  await office.does(a, '2025-10-08', 'petition.received', authority)
  await office.does(a, '2025-11-20', 'petition.answered', authority)
  const { counters } = await office.stands(campaign)
  const rows = await petitionsOf(office, campaign)
  const at = (step: string) => rows.filter(({ states }) => states.includes(`raised.routing.${step}`)).length
  expect(rows).toHaveLength(9 + 2 + 1)
  expect(counters).toMatchObject({
    'petition.raised': 9 - at('withdrawn'),
    'petition.parts': 2,
    'petition.joint': 1,
    'petition.duplicates': at('duplicate'),
    'petition.splitOriginals': at('split'),
    'petition.mergedOriginals': at('merged'),
    'petition.diverted': at('diverted'),
    'petition.withdrawn': at('withdrawn'),
    'petition.toSettle': rows.length - 6,
    'petition.answeredInWriting': 1,
    'petition.unanswered': 5,
  })
  expect(await office.verify()).toMatchObject({ sound: true, faults: [] })
})
