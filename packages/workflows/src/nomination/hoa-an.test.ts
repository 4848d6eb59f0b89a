import { expect, test } from 'vitest'
import { configuredRun } from '../../test/configured-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { hoaAn } from '../supervision-board/hoa-an.fixture.ts'
import { houseSupport } from './house-support/process.ts'
import type { RoundContext } from './round-context.ts'

// Hòa An district, Cao Bằng, 2023: “kiểm tra việc hỗ trợ xây nhà Đại đoàn kết … 02 hộ dân”. In which commune, by whom they
// were put forward, how much each got and when is not told; commune, days and amounts are illustrative.
const households = ['HO-1', 'HO-2']

const commune = 'huyen-hoa-an/xa-1'
const front = `front/${commune}`
const committee = 'committee/huyen-hoa-an'

test('the two households of Hòa An were approved, built for, checked and handed their houses', () => {
  const run = configuredRun<RoundContext>(houseSupport, {
    day: '2022-09-05',
    world: hoaAn,
    changes: {
      area: commune,
      organiser: front,
      nominators: [],
      appraisers: [committee],
      closesOn: undefined,
      expected: undefined,
      document: undefined,
    },
  })
  const on = (day: string, type: string, changes: object = {}) =>
    run.does(day, type, { candidates: households, document: undefined, ...changes })
  const nominated = households.map((candidate) => ({ candidate, kind: 'newHouse' }))
  run.does('2022-09-12', 'candidates.nominated', { nominated, nominator: front, document: undefined })
  run.does('2022-09-30', 'nominations.closed')
  on('2022-10-10', 'candidates.appraised')
  on('2022-10-12', 'candidates.proposed', { decider: committee, level: 'district' })
  const document = { issuer: committee, number: '01/QĐ', date: '2022-10-20' }
  on('2022-10-20', 'candidates.decided', { document })
  on('2022-10-24', 'candidates.posted', { until: undefined })
  expect(on('2023-02-20', 'candidates.workedOn')).toEqual([])
  expect(on('2023-03-01', 'candidates.handedOver')).toEqual([])
  run.does('2023-03-10', 'round.closed')
  expect(run.kase && figuresOf(houseSupport, run.kase)).toMatchObject({
    'house-support.awarded.newHouse.district': 2,
    'house-support.workedOn': 2,
    'house-support.handedOver': 2,
    'house-support.given.support': 100_000_000,
  })
})
