import { describe, expect, test } from 'vitest'
import { CallerError } from '../errors.ts'
import {
  type Area,
  type Body,
  type Delegation,
  type Office,
  registerOf,
  type RegisterTable,
} from './register.ts'

const name = { vi: '', en: '' }
const area = (id: string, rest: Partial<Area> = {}): Area => ({
  id,
  level: 'ward',
  name,
  from: '2000-01-01',
  ...rest,
})
const body = (id: string, rest: Partial<Body> = {}): Body => ({
  id,
  kind: 'front',
  area: 'city',
  name,
  from: '2000-01-01',
  ...rest,
})
const office = (id: string, rest: Partial<Office> = {}): Office => ({
  id,
  body: 'front',
  name,
  holder: 'p-01',
  from: '2000-01-01',
  ...rest,
})

const delegation = (id: string, rest: Partial<Delegation> = {}): Delegation => ({
  id,
  giver: 'front',
  taker: 'clerk',
  from: '2025-07-01',
  until: '2025-07-14',
  document: name,
  ...rest,
})

const table: RegisterTable = {
  areas: [
    area('country'),
    area('city', { parent: 'country' }),
    area('district', { parent: 'city', until: '2025-06-30' }),
    area('old-ward', { parent: 'district', until: '2025-06-30', successors: ['ward'] }),
    area('split-ward', { parent: 'district', until: '2025-06-30', successors: ['ward', 'other-ward'] }),
    area('ward', { parent: 'city', from: '2025-07-01' }),
    area('other-ward', { parent: 'city', from: '2025-07-01' }),
    area('older-ward', { parent: 'district', until: '2019-12-31', successors: ['old-ward'] }),
  ],
  bodies: [
    body('front'),
    body('board', { until: '2025-02-17', successors: ['committee'] }),
    body('committee', { from: '2025-02-18' }),
  ],
  offices: [
    office('chair', { until: '2025-06-30' }),
    office('chair', { holder: 'p-02', from: '2025-07-01' }),
    office('clerk', { scope: ['city'] }),
  ],
  delegations: [
    delegation('d-2'),
    delegation('d-1', { from: '2025-07-08' }),
    delegation('d-1', { until: '2025-07-07' }),
    delegation('d-3', { giver: 'clerk', taker: 'chair', from: '2025-07-15', until: '2025-07-15' }),
  ],
}

const register = registerOf(table)

describe('on a day', () => {
  test('an area is known only while it is in force', () => {
    expect(register.area('district', '2025-06-30')?.id).toBe('district')
    expect(register.area('district', '2025-07-01')).toBeUndefined()
    expect(register.area('ward', '2025-06-30')).toBeUndefined()
    expect(register.area('nowhere', '2025-07-01')).toBeUndefined()
  })

  test('a body gives way to its successor', () => {
    expect(register.body('board', '2025-02-17')?.id).toBe('board')
    expect(register.body('board', '2025-02-18')).toBeUndefined()
    expect(register.body('committee', '2025-02-18')?.id).toBe('committee')
  })

  test('an office handed on has another holder', () => {
    expect(register.office('chair', '2025-06-30')?.holder).toBe('p-01')
    expect(register.office('chair', '2025-07-01')?.holder).toBe('p-02')
  })

  test('a person holds the offices whose rows are in force', () => {
    const held = (on: string) => register.officesOf('p-01', on).map(({ id }) => id)
    expect(held('2025-06-30')).toEqual(['chair', 'clerk'])
    expect(held('2025-07-01')).toEqual(['clerk'])
    expect(register.officesOf('nobody', '2025-07-01')).toEqual([])
  })

  test('the delegations to an office are known whatever the day, by id and first day', () => {
    expect(register.delegationsTo('clerk').map(({ id, from }) => [id, from])).toEqual([
      ['d-1', '2025-07-01'],
      ['d-1', '2025-07-08'],
      ['d-2', '2025-07-01'],
    ])
    expect(register.delegationsTo('front')).toEqual([])
  })

  test('the path leads from an area up to the highest, nearest first', () => {
    expect(register.path('old-ward', '2025-06-30')).toEqual(['old-ward', 'district', 'city', 'country'])
    expect(register.path('ward', '2025-07-01')).toEqual(['ward', 'city', 'country'])
    expect(register.path('old-ward', '2025-07-01')).toEqual([])
  })

  test('an area covers itself and what lies below it, and nothing else', () => {
    expect(register.covers('ward', 'ward', '2025-07-01')).toBe(true)
    expect(register.covers('city', 'old-ward', '2025-06-30')).toBe(true)
    expect(register.covers('ward', 'city', '2025-07-01')).toBe(false)
    expect(register.covers('ward', 'other-ward', '2025-07-01')).toBe(false)
    expect(register.covers('district', 'ward', '2025-07-01')).toBe(false)
    expect(register.covers('old-ward', 'old-ward', '2025-07-01')).toBe(false)
  })
})

describe('over time', () => {
  test('the predecessors of an area reach over every step, nearest first', () => {
    expect(register.predecessors('ward')).toEqual(['old-ward', 'split-ward', 'older-ward'])
    expect(register.predecessors('other-ward')).toEqual(['split-ward'])
    expect(register.predecessors('older-ward')).toEqual([])
  })

  test('the predecessors of a body are those that named it their successor', () => {
    expect(register.bodyPredecessors('committee')).toEqual(['board'])
    expect(register.bodyPredecessors('front')).toEqual([])
  })
})

describe('a table is refused', () => {
  const refused: (readonly [string, Partial<RegisterTable>, RegExp])[] = [
    [
      'a first day that does not exist',
      { areas: [area('a', { from: '2025-02-29' })] },
      /area "a".*"2025-02-29"/,
    ],
    [
      'a last day that does not exist',
      { areas: [area('a', { until: '2025-6-30' })] },
      /area "a".*"2025-6-30"/,
    ],
    ['a last day before the first', { areas: [area('a', { until: '1999-12-31' })] }, /before it begins/],
    [
      'areas of one id that overlap',
      { areas: [area('a'), area('a', { from: '2025-07-01' })] },
      /area "a" from 2025-07-01/,
    ],
    ['areas of one id on the same days', { areas: [area('a'), area('a')] }, /area "a"/],
    ['an unknown parent', { areas: [area('a', { parent: 'b' })] }, /parent "b"/],
    [
      'an unknown successor',
      { areas: [area('a', { until: '2025-06-30', successors: ['b'] })] },
      /successor "b"/,
    ],
    ['its own parent', { areas: [area('a', { parent: 'a' })] }, /circle of parents/],
    [
      'a circle of parents',
      { areas: [area('a', { parent: 'b' }), area('b', { parent: 'a' })] },
      /circle of parents/,
    ],
    [
      'a circle of successors',
      { areas: [area('a', { successors: ['b'] }), area('b', { successors: ['a'] })] },
      /circle of successors/,
    ],
    [
      'an area that outlives its parent',
      { areas: [area('a', { until: '2025-06-30' }), area('b', { parent: 'a' })] },
      /"b".*after its parent "a" has ended/,
    ],
    [
      'an area that ends after its parent',
      { areas: [area('a', { until: '2025-06-30' }), area('b', { parent: 'a', until: '2025-07-01' })] },
      /"b".*after its parent "a" has ended/,
    ],
    ['a body of an unknown area', { areas: [area('a')], bodies: [body('b')] }, /body "b".*area "city"/],
    ['an office of an unknown body', { offices: [office('o')] }, /office "o".*body "front"/],
    [
      'an unknown scope',
      { areas: [area('city')], bodies: [body('front')], offices: [office('o', { scope: ['x'] })] },
      /scope "x"/,
    ],
    [
      'an office that outlives its body',
      { areas: [area('city')], bodies: [body('front', { until: '2025-06-30' })], offices: [office('o')] },
      /office "o".*after its body "front" has ended/,
    ],
    [
      'two holders of an office at once',
      {
        areas: [area('city')],
        bodies: [body('front')],
        offices: [office('o'), office('o', { from: '2025-01-01' })],
      },
      /office "o" from 2025-01-01/,
    ],
  ]
  const known = { areas: table.areas, bodies: table.bodies, offices: table.offices }
  const delegated = (...delegations: readonly Delegation[]) => ({ ...known, delegations })
  const chair = { giver: 'chair', taker: 'clerk' }
  const clerk = { giver: 'clerk', taker: 'chair' }
  refused.push(
    ['a delegation by nobody', delegated(delegation('d', { giver: 'nobody' })), /giver "nobody"/],
    ['a delegation to nobody', delegated(delegation('d', { taker: 'nobody' })), /taker "nobody"/],
    [
      'a delegation to a body',
      delegated(delegation('d', { giver: 'chair', taker: 'front' })),
      /taker "front"/,
    ],
    [
      'a delegation to its giver',
      delegated(delegation('d', { ...chair, taker: 'chair' })),
      /as giver and as taker/,
    ],
    ['a delegation on no day', delegated(delegation('d', { until: '2025-06-31' })), /"2025-06-31"/],
    [
      'a delegation that ends before it begins',
      delegated(delegation('d', { until: '2025-06-30' })),
      /before it begins/,
    ],
    [
      'a delegation that outlives its giver',
      delegated(delegation('d', { giver: 'board', from: '2025-02-01', until: '2025-02-18' })),
      /after its giver "board" has ended/,
    ],
    [
      'delegations of one id that overlap',
      delegated(delegation('d'), delegation('d', { from: '2025-07-14', until: '2025-07-20' })),
      /delegation "d" from 2025-07-14/,
    ],
    [
      'a delegation of what its giver was given',
      delegated(delegation('d', clerk), delegation('e', { until: '2025-07-01' })),
      /gives on what "clerk" was given by "e"/,
    ],
    [
      'delegations in a circle',
      delegated(
        delegation('d', { ...chair, events: ['a/b', 'a/c'] }),
        delegation('e', { ...clerk, events: ['a/c'] }),
      ),
      /gives on what "chair" was given by "e"/,
    ],
  )
  test.each(refused)('for %s', (_, part, message) => {
    const build = () => registerOf({ areas: [], bodies: [], offices: [], ...part })
    expect(build).toThrow(CallerError)
    expect(build).toThrow(message)
  })
})

test('who was given one thing gives another of its own, and the same on other days', () => {
  const { areas, bodies, offices } = table
  const delegations = [
    delegation('d', { events: ['a/b'] }),
    delegation('e', { giver: 'clerk', taker: 'chair', events: ['a/c'] }),
    delegation('f', { giver: 'clerk', taker: 'chair', from: '2025-07-15', until: '2025-07-20' }),
  ]
  expect(registerOf({ areas, bodies, offices, delegations }).delegationsTo('chair')).toHaveLength(2)
})

test('parents that change places from one day to the next are no circle', () => {
  const areas = [
    area('a', { parent: 'b', until: '2024-12-31' }),
    area('b', { until: '2024-12-31' }),
    area('a', { from: '2025-01-01' }),
    area('b', { parent: 'a', from: '2025-01-01' }),
  ]
  const swapped = registerOf({ areas, bodies: [], offices: [] })
  expect(swapped.path('a', '2024-12-31')).toEqual(['a', 'b'])
  expect(swapped.path('b', '2025-01-01')).toEqual(['b', 'a'])
})
