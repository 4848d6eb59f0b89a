import { registerOf } from '@civicflow/core'
import { lastDistrictDay } from '../law/levels.ts'
import type { BodyKind, VietnamRegisterTable } from '../register/body-kinds.ts'
import { vietnam } from '../vietnam.ts'

// The province of Tuyên Quang and its district of Chiêm Hóa before 1 July 2025; bodies are illustrative.

export const province = 'tuyen-quang'
export const district = 'huyen-chiem-hoa'
const span = { from: '2008-08-01', until: lastDistrictDay }

const KINDS = {
  front: 'front-standing-board',
  committee: 'peoples-committee',
  council: 'council-standing-body',
  party: 'party-committee',
  police: 'police',
  military: 'military-command',
  'women-union': 'political-organisation',
} as const satisfies Readonly<Record<string, BodyKind>>

const ids = [province, district].flatMap((area) =>
  Object.entries(KINDS).map(([name, kind]) => ({ id: `${name}/${area}`, area, kind })),
)
const called = (id: string) => ({ vi: `${id} (minh họa)`, en: `${id} (illustrative)` })

const register: VietnamRegisterTable = {
  areas: [
    { id: 'viet-nam', level: 'central', name: { vi: 'Việt Nam', en: 'Vietnam' }, from: span.from },
    {
      id: province,
      level: 'province',
      parent: 'viet-nam',
      name: { vi: 'Tỉnh Tuyên Quang', en: 'Tuyên Quang Province' },
      ...span,
    },
    {
      id: district,
      level: 'district',
      parent: province,
      name: { vi: 'Huyện Chiêm Hóa', en: 'Chiêm Hóa District' },
      ...span,
    },
  ],
  bodies: ids.map((body) => ({ ...body, name: called(body.id), ...span })),
  offices: ids.map(({ id, area }) => ({
    id: `${id}/clerk`,
    body: id,
    name: called('clerk'),
    holder: `clerk-of-${id}`,
    scope: [area],
    ...span,
  })),
}

/** Tuyên Quang, with the law and the calendar of Vietnam. */
export const tuyenQuang = vietnam({ register: registerOf(register) })
