import { expect, test } from 'vitest'
import { configuredRun } from '../../test/configured-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { chuongMy, communes, district } from '../dialogue/chuong-my-places.fixture.ts'
import { emulationModel } from './emulation-model/process.ts'
import type { RoundContext } from './round-context.ts'

// The district of Chương Mỹ, 2024: “121 tập thể, 68 cá nhân đăng ký” models of “Dân vận khéo”. Who put them forward is not
// told: here the committees of its communes, in turn. What became of them the report does not say, and nothing does here.
const reported = { collectives: 121, individuals: 68 }

const models = [
  ...Array.from({ length: reported.collectives }, (_, place) => ({
    candidate: `TT-${place + 1}`,
    kind: 'collective',
  })),
  ...Array.from({ length: reported.individuals }, (_, place) => ({
    candidate: `CN-${place + 1}`,
    kind: 'individual',
  })),
]

test('Chương Mỹ registered 121 collectives and 68 individuals, and of none of them it is known whether it was recognised', () => {
  const nominators = communes.map((commune) => `committee/${commune}`)
  const run = configuredRun<RoundContext>(emulationModel, {
    day: '2024-01-15',
    world: chuongMy,
    changes: {
      area: district,
      level: 'district',
      organiser: `front/${district}`,
      nominators,
      appraisers: [`front/${district}`],
      closesOn: undefined,
      expected: undefined,
      document: undefined,
    },
  })
  nominators.forEach((nominator, place) => {
    const nominated = models.filter((_, index) => index % nominators.length === place)
    run.does('2024-03-01', 'candidates.nominated', {
      nominated,
      nominator,
      actor: nominator,
      document: undefined,
    })
  })
  const figures = run.kase && figuresOf(emulationModel, run.kase)
  expect(figures).toMatchObject({
    'emulation-model.kind.collective': 121,
    'emulation-model.kind.individual': 68,
    'emulation-model.candidates': 189,
    'emulation-model.fate.nominated': 189,
  })
  expect(figures).not.toHaveProperty('emulation-model.fate.awarded')
})
