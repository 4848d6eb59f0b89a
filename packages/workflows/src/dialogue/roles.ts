import type { BodyId, RoleLine } from '@civicflow/core'
import {
  chairKinds,
  coChairKinds,
  gathererKinds,
  ownerKinds,
  secretariatKinds,
} from '../dialogue-opinion/roles.ts'
import type { BodyKind } from '../register/body-kinds.ts'
import { chairOf, coChairOf, type DialogueContext } from './dialogue-context.ts'

const role = (involvement: RoleLine['involvement'], kinds: readonly BodyKind[]) => ({ kinds, involvement })

/** Who has to do with a dialogue. Which of the first bodies chairs follows from the family. */
export const roles = {
  chair: role('lead', chairKinds),
  coChair: role('co-host', coChairKinds),
  committee: role('participant', ['peoples-committee']),
  council: role('participant', ['council-standing-body']),
  partyCommittee: role('participant', ['party-committee']),
  front: role('co-host', ['front-standing-board', 'front-presidium']),
  organisation: role('participant', ['political-organisation']),
  gatherer: role('participant', gathererKinds),
  respondent: role('participant', ownerKinds),
  /** Takes the minutes and keeps the file for those it serves. */
  secretariat: { ...role('participant', secretariatKinds), serves: ['chair', 'coChair', 'front'] },
  press: role('copied', ['press']),
} satisfies Record<string, RoleLine>

export type DialogueRole = keyof typeof roles

const some = (body: BodyId | undefined): readonly BodyId[] => (body === undefined ? [] : [body])

/** Which bodies have which role in a dialogue. */
export function partiesOf(context: DialogueContext): Readonly<Record<DialogueRole, readonly BodyId[]>> {
  const { committee, council, partyCommittee, front, secretariat } = context.parties
  const { organisations = [], gatherers = [], respondents = [], press = [] } = context.parties
  return {
    chair: some(chairOf(context)),
    coChair: some(coChairOf(context)),
    committee: some(committee),
    council: some(council),
    partyCommittee: some(partyCommittee),
    front: [front],
    organisation: organisations,
    gatherer: gatherers,
    respondent: respondents,
    secretariat: some(secretariat),
    press,
  }
}
