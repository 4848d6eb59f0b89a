import { isInForce, registerOf } from '@civicflow/core'
import { expect, test } from 'vitest'
import { levelsOn } from '../law/levels.ts'
import { haNoi } from './ha-noi.ts'

const register = registerOf(haNoi)

test('until 30 June 2025 a ward stands in a district, from the next day on in the city', () => {
  expect(register.path('quan-ba-dinh/truc-bach', '2025-06-30')).toEqual([
    'quan-ba-dinh/truc-bach',
    'quan-ba-dinh',
    'ha-noi',
    'viet-nam',
  ])
  expect(register.path('phuong-ba-dinh', '2025-07-01')).toEqual(['phuong-ba-dinh', 'ha-noi', 'viet-nam'])
  expect(register.area('quan-ba-dinh', '2025-07-01')).toBeUndefined()
})

test.each(['2025-06-30', '2025-07-01'])('on %s every area in force is of a level that exists', (day) => {
  const levels = haNoi.areas.filter((row) => isInForce(row, day)).map(({ level }) => level)
  expect(levelsOn(day)).toEqual(expect.arrayContaining(levels))
})

test('a divided ward has several successors, and each of them knows it as a predecessor', () => {
  for (const heir of ['phuong-hoan-kiem', 'phuong-cua-nam', 'phuong-ba-dinh'])
    expect(register.predecessors(heir)).toContain('quan-hoan-kiem/cua-nam')
})

test('the Front board of the new ward took over from those of the wards it was made of', () => {
  expect(register.bodyPredecessors('front/phuong-ba-dinh')).toEqual([
    'front/quan-ba-dinh/quan-thanh',
    'front/quan-ba-dinh/truc-bach',
  ])
})

test('the National Assembly’s body for petitions changed hands on 18 February 2025', () => {
  expect(register.body('petitions-board', '2025-02-17')).toBeDefined()
  expect(register.body('petitions-board', '2025-02-18')).toBeUndefined()
  expect(register.bodyPredecessors('petitions-committee')).toEqual(['petitions-board'])
})

test('holders are numbers, never names', () => {
  for (const { holder } of haNoi.offices) expect(holder).toMatch(/^p-\d\d$/)
})

test('nobody holds an office twice at once', () => {
  for (const day of ['2025-06-30', '2025-07-01', '2026-01-01'])
    for (const { holder } of haNoi.offices) {
      const held = register.officesOf(holder, day).map(({ id }) => id)
      expect(new Set(held).size).toBe(held.length)
    }
})
