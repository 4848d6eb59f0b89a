import type { LocalTime } from '@civicflow/core'
import { addressees, assembly, council, delegation } from './desks.ts'
import { isListed, type PetitionLine } from './petition-line.ts'
import { type Cast, type Fact, records, type Step } from './step.ts'

type Made = Extract<Fact, { type: 'synthesis.made' }>

/** What voters said in a campaign, in its lists, and whom they went to. */
export interface Synthesis {
  readonly campaign: string
  readonly made: LocalTime
  readonly reported: LocalTime
  readonly petitions: readonly PetitionLine[]
}

const isCentral = ({ to }: PetitionLine) => addressees[to].level === 'central'

const itemsIn = (cast: Cast, lines: readonly PetitionLine[]): Made['central'] =>
  lines.map(({ no, field, raised = 1 }) => ({
    petition: no,
    case: cast.id(no),
    field,
    nature: 'petition',
    raised,
  }))

const made = ({ campaign, made: at, petitions }: Synthesis, by: Pick<Made, 'actor' | 'jointlyWith'>): Step =>
  records('secretary', campaign, at, (cast) => {
    const listed = petitions.filter(isListed)
    return {
      type: 'synthesis.made',
      ...by,
      central: itemsIn(cast, listed.filter(isCentral)),
      local: itemsIn(
        cast,
        listed.filter((line) => !isCentral(line)),
      ),
    }
  })

/** The delegation synthesises with the Front, and reports central and local matters apart. */
export const synthesisOfDelegation = (synthesis: Synthesis): readonly Step[] => [
  made(synthesis, { actor: delegation, jointlyWith: ['front/ha-noi'] }),
  records('secretary', synthesis.campaign, synthesis.reported, {
    type: 'centralList.reported',
    actor: delegation,
    to: [assembly, 'front-central'],
  }),
  records('secretary', synthesis.campaign, synthesis.reported, {
    type: 'localList.reported',
    actor: delegation,
    to: [council, addressees.city.body, addressees.ward.body],
  }),
]

/** The council's standing body synthesises what its deputies heard. */
export const synthesisOfCouncil = (synthesis: Synthesis): readonly Step[] => [
  made(synthesis, { actor: council }),
  records('secretary', synthesis.campaign, synthesis.reported, {
    type: 'localList.reported',
    actor: council,
    to: [council, addressees.city.body, addressees.ward.body],
  }),
]
