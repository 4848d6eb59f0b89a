import { registerOf } from '@civicflow/core'
import { lastDistrictDay } from '../law/levels.ts'
import type { BodyKind, VietnamRegisterTable } from '../register/body-kinds.ts'
import { formerDistrict } from '../register/former-district.fixture.ts'
import { vietnam } from '../vietnam.ts'

/** The district; it ended on 30 June 2025, and so did its communes, which are illustrative and numbered. */
export const district = 'huyen-chuong-my'
/** As many communes as held a dialogue. */
export const communes = Array.from({ length: 8 }, (_, place) => `${district}/xa-${place + 1}`)
const span = { from: '2008-08-01', until: lastDistrictDay }

type Rows = Pick<VietnamRegisterTable, 'bodies' | 'offices'>

/** The bodies of a place that hold a dialogue, each with those who act for it. */
function bodiesOf(area: string): Rows {
  const kinds: readonly (readonly [name: string, kind: BodyKind, offices: readonly string[]])[] = [
    ['party', 'party-committee', ['secretary']],
    ['committee', 'peoples-committee', ['chair']],
    ['front', 'front-standing-board', ['clerk']],
  ]
  const called = (id: string) => ({ vi: `${id} (minh họa)`, en: `${id} (illustrative)` })
  return {
    bodies: kinds.map(([name, kind]) => ({
      id: `${name}/${area}`,
      kind,
      area,
      name: called(`${name}/${area}`),
      ...span,
    })),
    offices: kinds.flatMap(([name, , offices]) =>
      offices.map((office) => ({
        id: `${name}/${area}/${office}`,
        body: `${name}/${area}`,
        name: called(office),
        holder: `${office}-of-${name}/${area}`,
        scope: [area],
        ...span,
      })),
    ),
  }
}

const rows = [district, ...communes].map(bodiesOf)

const register: VietnamRegisterTable = {
  areas: formerDistrict({
    province: { id: 'ha-noi', name: { vi: 'Thành phố Hà Nội', en: 'Hà Nội City' } },
    district: { id: district, name: { vi: 'Huyện Chương Mỹ', en: 'Chương Mỹ District' } },
    communes,
    from: span.from,
  }),
  bodies: rows.flatMap(({ bodies }) => bodies),
  offices: rows.flatMap(({ offices }) => offices),
}

/** Chương Mỹ in 2024, with the law and the calendar of Vietnam. */
export const chuongMy = vietnam({ register: registerOf(register) })
