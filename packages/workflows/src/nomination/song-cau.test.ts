import { registerOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { configuredRun } from '../../test/configured-run.ts'
import { figuresOf, total } from '../../test/random-way.ts'
import type { AreaLevel } from '../law/levels.ts'
import { songCau } from '../supervision/song-cau.fixture.ts'
import { vietnam } from '../vietnam.ts'
import { beneficiaryReview } from './beneficiary-review/process.ts'
import { commendation } from './commendation/process.ts'
import type { RoundContext } from './round-context.ts'

// Sông Cầu ward, Bắc Kạn, term 2019–2024: “tặng giấy khen cho 45 tập thể và 25 cá nhân” by the ward, 21 and 12 by the
// city, “tặng Bằng khen cho 05 tập thể và 03 cá nhân” by the province, “Đề nghị … Kỷ niệm chương … cho 02 cá nhân” by the
// centre. When, in how many rounds, and who put them forward is not told: one round, on illustrative days.
const awarded = [
  { level: 'commune', decider: 'front/phuong-song-cau', collectives: 45, individuals: 25 },
  { level: 'district', decider: 'front/thanh-pho-bac-kan', collectives: 21, individuals: 12 },
  { level: 'province', decider: 'front/bac-kan', collectives: 5, individuals: 3 },
] as const satisfies readonly {
  level: AreaLevel
  decider: string
  collectives: number
  individuals: number
}[]
const onlyProposed = 2

const ward = 'phuong-song-cau'
const front = `front/${ward}`
const union = `women-union/${ward}`
const committee = `committee/${ward}`

const { table } = songCau.register
const world = vietnam({
  register: registerOf({
    ...table,
    bodies: [
      ...table.bodies,
      {
        id: 'front-central',
        kind: 'front-presidium',
        area: 'viet-nam',
        name: {
          vi: 'Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam',
          en: 'Presidium of the Front’s Central Committee',
        },
        from: '2019-01-01',
      },
    ],
  }),
})

const placed = { area: ward, level: 'commune', closesOn: undefined, expected: undefined, document: undefined }
const numbered = (kind: string, many: number, prefix: string) =>
  Array.from({ length: many }, (_, place) => ({ candidate: `${prefix}-${place + 1}`, kind }))
const numbersOf = (lines: readonly { readonly candidate: string }[]) =>
  lines.map(({ candidate }) => candidate)

/** Who was put forward for the decision of each level. */
const nominees = awarded.map(({ level, decider, collectives, individuals }) => ({
  level,
  decider,
  nominated: [
    ...numbered('collective', collectives, `${level}-tt`),
    ...numbered('individual', individuals, `${level}-cn`),
  ],
}))
const toTheCentre = {
  level: 'central',
  decider: 'front-central',
  nominated: numbered('individual', onlyProposed, 'central-cn'),
}

function commended() {
  const changes = { ...placed, organiser: front, nominators: [union], appraisers: [front], asks: [] }
  const run = configuredRun<RoundContext>(commendation, { day: '2023-10-02', changes, world })
  const unsigned = { document: undefined }
  for (const { nominated } of [...nominees, toTheCentre])
    run.does('2023-10-09', 'candidates.nominated', { nominated, nominator: union, actor: union, ...unsigned })
  run.does('2023-10-16', 'nominations.closed')
  for (const { level, decider, nominated } of [...nominees, toTheCentre]) {
    const candidates = numbersOf(nominated)
    run.does('2023-10-20', 'candidates.appraised', { candidates, ...unsigned })
    run.does('2023-11-01', 'candidates.proposed', { candidates, decider, level, ...unsigned })
  }
  for (const { decider, nominated } of nominees) {
    const document = { issuer: decider, number: '01/QĐ', date: '2023-11-10' }
    const decision = { candidates: numbersOf(nominated), measures: undefined, document, actor: decider }
    run.does('2023-11-10', 'candidates.decided', decision)
  }
  return run
}

test('Sông Cầu commended 45 collectives and 25 individuals, 21 and 12, 5 and 3; two more are proposed, and not among them', () => {
  const { kase } = commended()
  const figures = kase === undefined ? {} : figuresOf(commendation, kase)
  for (const { level, collectives, individuals } of awarded)
    expect(figures).toMatchObject({
      [`commendation.awarded.collective.${level}`]: collectives,
      [`commendation.awarded.individual.${level}`]: individuals,
    })
  expect(total([figures], (name) => name.startsWith('commendation.awarded.collective.'))).toBe(71)
  expect(total([figures], (name) => name.startsWith('commendation.awarded.individual.'))).toBe(40)
  expect(figures).toMatchObject({
    'commendation.fate.proposed': 2,
    'commendation.fate.awarded': 111,
    'commendation.candidates': 113,
  })
  expect(figures).not.toHaveProperty('commendation.awarded.individual.central')
})

// “tham gia Hội đồng chính sách họp xét … cho 570 người, với số tiền được hỗ trợ là: 470.250.000đ”. Of whom, and how much
// each, is not told: the average of 825,000 đồng for everybody is illustrative.
describe('the 570 people of Sông Cầu', () => {
  const people = 570
  const each = 825_000
  const lists = [500, 70].map((many, place) => numbered('person', many, `ds-${place + 1}`))
  const changes = {
    ...placed,
    organiser: committee,
    nominators: [union],
    appraisers: [front],
    asks: ['posting', 'handover'],
  }
  const run = configuredRun<RoundContext>(beneficiaryReview, { day: '2021-08-02', changes, world })
  const nominator = { nominator: union, actor: union }
  for (const nominated of lists)
    run.does('2021-08-09', 'candidates.nominated', { nominated, ...nominator, document: undefined })
  run.does('2021-08-10', 'nominations.closed')
  for (const list of lists) {
    const candidates = numbersOf(list)
    const document = { issuer: committee, number: '01/QĐ', date: '2021-08-20' }
    run.does('2021-08-12', 'candidates.appraised', { candidates, document: undefined })
    run.does('2021-08-16', 'candidates.proposed', { candidates, decider: committee, level: 'commune' })
    run.does('2021-08-20', 'candidates.decided', { candidates, measures: { support: each }, document })
    run.does('2021-08-20', 'candidates.posted', { candidates, until: undefined })
    run.does('2021-09-01', 'candidates.handedOver', {
      candidates,
      measures: { support: each },
      document: undefined,
    })
  }

  test('are approved and paid 470,250,000 đồng, and the review is closed', () => {
    run.does('2021-09-10', 'round.closed')
    expect(run.kase && figuresOf(beneficiaryReview, run.kase)).toMatchObject({
      'beneficiary-review.candidates': people,
      'beneficiary-review.awarded.person.commune': people,
      'beneficiary-review.posted': people,
      'beneficiary-review.handedOver': people,
      'beneficiary-review.approved.support': 470_250_000,
      'beneficiary-review.given.support': 470_250_000,
      'beneficiary-review.outcome.closed': 1,
    })
  })
})
