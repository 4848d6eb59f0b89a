import { type Area, type Body, type Office, type Party, registerOf } from '@civicflow/core'

// A city the size of Hà Nội, with 126 wards and communes. Names and holders are made up.

const WARDS = 126
const DEPUTIES = 30
const WORKPLACES = 20
const from = '2025-07-01'

const both = (text: string) => ({ vi: text, en: text })
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** A ward's organs, by its number. */
export const wardOf = (number: number) => ({
  area: `ward-${number}`,
  name: `Phường ${NAMES[number % NAMES.length] ?? ''} ${number}`,
  front: `front/ward-${number}`,
  committee: `committee/ward-${number}`,
})

const NAMES = [
  'Ba Đình',
  'Ngọc Hà',
  'Hoàn Kiếm',
  'Cửa Nam',
  'Đống Đa',
  'Cầu Giấy',
  'Hòa Phú',
  'Chương Mỹ',
  'Sơn Tây',
]

export const wards = numbers(WARDS).map(wardOf)
export const workplaces = numbers(WORKPLACES).map((number) => `workplace/${number}`)
export const deputies = numbers(DEPUTIES).map((number) => `delegation/deputy-${number}`)

const area = (id: string, level: string, parent?: string): Area => ({
  id,
  level,
  name: both(id),
  from,
  ...(parent !== undefined && { parent }),
})
const body = (id: string, kind: string, where: string): Body => ({
  id,
  kind,
  area: where,
  name: both(id),
  from,
})
const office = (id: string, of: string, scope?: readonly string[]): Office => ({
  id,
  body: of,
  name: both(id),
  holder: `holder of ${id}`,
  from,
  ...(scope !== undefined && { scope }),
})

export const cityRegister = registerOf({
  areas: [
    area('viet-nam', 'central'),
    area('city', 'province', 'viet-nam'),
    ...wards.map((ward) => area(ward.area, 'commune', 'city')),
  ],
  bodies: [
    body('delegation', 'delegation', 'city'),
    body('office', 'joint-office', 'city'),
    body('front', 'front-standing-board', 'city'),
    body('press', 'press', 'city'),
    ...wards.flatMap((ward) => [
      body(ward.front, 'front-standing-board', ward.area),
      body(ward.committee, 'peoples-committee', ward.area),
    ]),
    ...workplaces.map((id) => body(id, 'workplace', 'city')),
  ],
  offices: [
    office('office/secretary', 'office', ['city']),
    ...deputies.map((id) => office(id, 'delegation')),
    ...wards.map((ward) => office(`${ward.front}/clerk`, ward.front, [ward.area])),
    ...wards.map((ward) => office(`${ward.committee}/clerk`, ward.committee, [ward.area])),
    ...workplaces.map((id) => office(`${id}/head`, id)),
  ],
})

/** The person who holds an office. */
export const holderOf = (id: string): Party => ({ person: `holder of ${id}`, office: id })

/** Serves the delegation, takes the minutes, and reads every case of the city. */
export const secretary = holderOf('office/secretary')
