import { type Area, type Body, type Label, type Office, registerOf, type Validity } from '@civicflow/core'
import { type AreaLevel, type BodyKind, haNoi, type VietnamRegisterTable } from '@civicflow/workflows'

export const district = 'huyen-chuong-my'

/** As many communes as held a dialogue. Which of the district’s they were the report does not say: they are numbered. */
export const communes = ['xa-1', 'xa-2', 'xa-3', 'xa-4', 'xa-5', 'xa-6', 'xa-7', 'xa-8'] as const
export type Commune = (typeof communes)[number]
export const areaOf = (commune: Commune) => `${district}/${commune}`

/** The days of the district level; the first of them is illustrative. */
const validity: Validity = { from: '2021-07-01', until: '2025-06-30' }

interface Place {
  readonly area: string
  /** As it is called within a sentence. */
  readonly name: Label
  readonly party: string
}

const ofDistrict: Place = {
  area: district,
  name: { vi: 'huyện Chương Mỹ', en: 'Chương Mỹ District' },
  party: 'Huyện ủy Chương Mỹ',
}

const ofCommunes: readonly Place[] = communes.map((commune, index) => ({
  area: areaOf(commune),
  name: { vi: `xã số ${index + 1}`, en: `Commune no. ${index + 1}` },
  party: `Đảng ủy xã số ${index + 1}`,
}))

const places = [ofDistrict, ...ofCommunes]

/** What a place is called within a sentence: `xã số 1` */
export function placeName(area: string): string {
  return (places.find((place) => place.area === area) ?? ofDistrict).name.vi
}

const communeRow = ({ area, name }: Place): Area & { readonly level: AreaLevel } => ({
  id: area,
  level: 'commune',
  parent: district,
  name: { vi: name.vi.replace('xã', 'Xã'), en: name.en },
  ...validity,
})

function bodiesOf({ area, name, party }: Place): readonly (Body & { readonly kind: BodyKind })[] {
  const body = (prefix: string, kind: BodyKind, vi: string, en: string) => ({
    id: `${prefix}/${area}`,
    kind,
    area,
    name: { vi, en: `${en}, ${name.en}` },
    ...validity,
  })
  return [
    body('party', 'party-committee', party, 'Party committee'),
    body('committee', 'peoples-committee', `UBND ${name.vi}`, 'People’s Committee'),
    body(
      'front',
      'front-standing-board',
      `Ban Thường trực UBMTTQ Việt Nam ${name.vi}`,
      'Front standing board',
    ),
  ]
}

/** Who keeps the file of a place; holders are numbers, of no person. */
export const keeperOf = (area: string) => ({
  person: `p-6${places.findIndex((place) => place.area === area)}`,
  office: `front/${area}/clerk`,
})

const officesOf = ({ area }: Place, index: number): readonly Office[] => [
  {
    id: `party/${area}/secretary`,
    body: `party/${area}`,
    name: { vi: 'Bí thư', en: 'Secretary' },
    holder: `p-5${index}`,
    ...validity,
  },
  {
    id: keeperOf(area).office,
    body: `front/${area}`,
    name: { vi: 'Chuyên viên', en: 'Officer' },
    holder: keeperOf(area).person,
    scope: [area],
    ...validity,
  },
]

/** Hà Nội with the bodies that Chương Mỹ had as long as there were districts. */
export const register = registerOf({
  ...haNoi,
  areas: [...haNoi.areas, ...ofCommunes.map(communeRow)],
  bodies: [...haNoi.bodies, ...places.flatMap(bodiesOf)],
  offices: [...haNoi.offices, ...places.flatMap(officesOf)],
} satisfies VietnamRegisterTable)
