import type { AnyProcess } from '@civicflow/core'
import { expect, test } from 'vitest'
import { programmeRun, signedRun } from '../../test/programme-run.ts'
import { figuresOf, total } from '../../test/random-way.ts'
import { chuongMy, district as chuongMyDistrict } from '../dialogue/chuong-my-places.fixture.ts'
import { commitment } from './commitment/process.ts'
import { coordinationProgramme } from './coordination-programme/process.ts'
import { coordinationRegulation } from './coordination-regulation/process.ts'
import { grassrootsDemocracy } from './grassroots-democracy/process.ts'
import { scheme } from './scheme/process.ts'
import { district, province, tuyenQuang } from './tuyen-quang.fixture.ts'

const figures = (process: AnyProcess, run: ReturnType<typeof signedRun>) => {
  if (run.kase === undefined) throw new Error('it was proposed')
  return figuresOf(process, run.kase)
}

// The province of Tuyên Quang on its district of Chiêm Hóa: “ký kết 8 chương trình, kế hoạch phối hợp”. With whom each
// was signed is not told; here with five kinds of bodies in turn.
test('eight programmes signed in a district are eight, whatever else is in preparation', () => {
  const others = ['committee', 'police', 'military', 'women-union', 'party'].map(
    (name) => `${name}/${district}`,
  )
  const lead = `front/${district}`
  const of = (place: number) => ({
    area: district,
    level: 'district',
    lead,
    parties: [lead, others[place % others.length]],
  })
  const inChiemHoa = { day: '2021-09-06', world: tuyenQuang }
  const terms = { from: '2021-09-06', until: '2025-12-31', reviewEvery: 'year' }
  const signed = Array.from({ length: 8 }, (_, place) =>
    figures(coordinationProgramme, signedRun(coordinationProgramme, of(place), terms, inChiemHoa)),
  )
  const drafted = programmeRun(coordinationProgramme, of(0), inChiemHoa)
  const all = [...signed, figures(coordinationProgramme, drafted)]
  const counted = (name: string) => total(all, (one) => one === `coordination-programme.${name}`)
  expect([counted('signed'), counted('signedAt.district'), counted('outcome.inEffect')]).toEqual([8, 8, 8])
  expect([counted('parties'), counted('total'), counted('outcome.preparing')]).toEqual([16, 9, 1])
})

// “Quy chế phối hợp công tác giữa Ban Cán sự đảng UBND tỉnh với Đảng đoàn Ủy ban MTTQ… 2021 - 2025”; the terms 2016–2021
// and 2021–2026 are told of others.
test('a regulation for 2021–2025 waits for a plan in each of its five years, and is finally reviewed after the last', () => {
  const parties = [`front/${province}`, `committee/${province}`]
  const changes = { area: province, level: 'province', lead: parties[0], parties }
  const terms = { from: '2021-01-01', until: '2025-12-31', reviewEvery: 'year' }
  const run = signedRun(coordinationRegulation, changes, terms, { day: '2021-02-01', world: tuyenQuang })
  const task = { kind: 'exchange', text: 'Trao đổi thông tin.', owner: parties[1] }
  const awaited = [2021, 2022, 2023, 2024, 2025].map((year) => {
    const from = run.context.planAwaitedFrom
    run.does('2021-02-01', 'yearPlan.adopted', { year, tasks: [{ ...task, task: `${year}/1` }] })
    return from
  })
  expect(awaited).toEqual(['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'])
  expect(run.context.planAwaitedFrom).toBeNull()
  expect(run.kase?.state.deadlines['finalReview']?.anchor).toBe('2025-12-31')
})

// “Đề án số 02-ĐA/TU ngày 23-5-2021”: issued by the province's Party committee alone.
test('scheme 02-ĐA/TU is in effect with the one act of its issuer', () => {
  const party = `party/${province}`
  const changes = { area: province, level: 'province', lead: party, parties: [party] }
  const terms = { from: '2021-05-23', until: '2025-12-31', reviewEvery: 'none' }
  const document = { issuer: party, number: '02-ĐA/TU', date: '2021-05-23' }
  const run = signedRun(scheme, changes, { ...terms, document }, { day: '2021-05-23', world: tuyenQuang })
  expect(figures(scheme, run)).toMatchObject({ 'scheme.signed': 1, 'scheme.parties': 1 })
  expect(run.kase?.state.value).toEqual({ inEffect: 'running' })
})

const inChuongMy = { day: '2024-01-08', world: chuongMy }
const ofChuongMy = (lead: string, parties: readonly string[]) => ({
  area: chuongMyDistrict,
  level: 'district',
  lead: `${lead}/${chuongMyDistrict}`,
  parties: parties.map((name) => `${name}/${chuongMyDistrict}`),
})
const year2024 = { from: '2024-01-01', until: '2024-12-31' }

// Chương Mỹ, first half of 2024: “Dân chủ trong 03 loại hình cơ sở gồm: trong công tác giải phóng mặt bằng…; trong quản lý
// trật tự xây dựng…; trong công tác thuế đối với hộ kinh doanh”: the three that are named are three.
test('the three kinds of units that a half-year review counts are the three that its plan names', () => {
  const terms = { ...year2024, reviewEvery: 'halfYear' }
  const run = signedRun(grassrootsDemocracy, ofChuongMy('party', ['party']), terms, inChuongMy)
  const named = ['landClearance', 'constructionOrder', 'businessTax']
  const owner = `committee/${chuongMyDistrict}`
  const tasks = named.map((kind) => ({ task: kind, kind, text: kind, owner }))
  run.does('2024-01-15', 'yearPlan.adopted', { year: 2024, tasks })
  run.does('2024-06-21', 'review.held', { within: '2024-06-21', counts: { unitKinds: 3, checks: 0 } })
  const counted = figures(grassrootsDemocracy, run)
  expect(counted['grassroots-democracy.count.unitKinds']).toBe(3)
  expect(named.map((kind) => counted[`grassroots-democracy.kind.${kind}`])).toEqual([1, 1, 1])
  expect(counted['grassroots-democracy.tasks']).toBe(counted['grassroots-democracy.count.unitKinds'])
})

// “tổ chức ký cam kết thực hiện chủ đề năm 2024”: by how many units is not told; here by two.
test('a commitment to the theme of 2024 counts who signed it, and ends with its year', () => {
  const terms = { ...year2024, reviewEvery: 'none' }
  const run = signedRun(commitment, ofChuongMy('committee', ['committee', 'front']), terms, inChuongMy)
  run.does('2024-12-31', 'final.reviewed')
  expect(run.does('2024-12-31', 'programme.ended', { ending: 'termOver' })).toEqual([])
  expect(figures(commitment, run)).toMatchObject({ 'commitment.parties': 2, 'commitment.outcome.ended': 1 })
})
