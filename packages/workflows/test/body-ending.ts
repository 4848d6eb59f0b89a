import {
  type BodyId,
  type Environment,
  environmentOf,
  type IsoDay,
  registerOf,
  type Validity,
} from '@civicflow/core'
import { haNoi } from '../src/register/ha-noi.ts'
import { environment as haNoiEnvironment } from './meeting-run.ts'

/** How a body ends. */
interface Ending {
  /** Its last day. */
  readonly until: IsoDay
  readonly successor: BodyId
  /** The day from which there is such a body again. */
  readonly again?: IsoDay
}

/** Hà Nội, in which a body ends with a day and another takes over; where the register has no such other, one is added. */
export function bodyEnding(body: BodyId, { until, successor, again }: Ending): Environment {
  const rows = <Row extends Validity>(row: Row): readonly Row[] => [
    { ...row, until },
    ...(again === undefined ? [] : [{ ...row, from: again }]),
  ]
  const isKnown = haNoi.bodies.some(({ id }) => id === successor)
  const bodies = haNoi.bodies.flatMap((one) => {
    if (one.id !== body) return one
    return [
      ...rows(one).map((row) => ({ ...row, successors: [successor] })),
      ...(isKnown ? [] : [{ ...one, id: successor }]),
    ]
  })
  const offices = haNoi.offices.flatMap((office) => {
    if (office.body !== body) return office
    const taken = { ...office, id: office.id.replace(body, successor), body: successor }
    return [...rows(office), ...(isKnown ? [] : [taken])]
  })
  const isOfIt = (office: string) => haNoi.offices.some((one) => one.id === office && one.body === body)
  const delegations = haNoi.delegations.filter(
    ({ giver, taker, until: last }) => last <= until || ![giver, taker].some(isOfIt),
  )
  return environmentOf({
    ...haNoiEnvironment,
    register: registerOf({ ...haNoi, bodies, offices, delegations }),
  })
}
