import type { CaseId } from '@civicflow/core'

export const meetingNames = ['first', 'second', 'third'] as const
export type MeetingName = (typeof meetingNames)[number]

/** The petitions of the story, in the order in which they are told of. */
export const petitionNames = [
  'rubbish',
  'lamps',
  'lamps-again',
  'drain',
  'drain-again',
  'flats',
  'pavement',
  'paving',
  'standard',
  'pond',
  'kindergarten',
] as const
export type PetitionName = (typeof petitionNames)[number]

export type CaseName = 'autumn' | 'spring' | MeetingName | PetitionName

/** Which case is which: filled as cases are opened. */
export function emptyCast() {
  const ids = new Map<CaseName, CaseId>()
  return {
    enter: (name: CaseName, id: CaseId) => void ids.set(name, id),
    id: (name: CaseName): CaseId => {
      const id = ids.get(name)
      if (id === undefined) throw new Error(`the story has not come to "${name}" yet`)
      return id
    },
  }
}
export type Cast = ReturnType<typeof emptyCast>

/** Bodies and offices of the register that act in the story. */
export const delegation = 'delegation/ha-noi'
export const deputy = 'delegation/ha-noi/deputy-1'
export const cityCommittee = 'committee/ha-noi'
export const wardCommittee = 'committee/phuong-ba-dinh'
export const ministry = 'ministry/construction'
export const petitionsBody = 'petitions-committee'
export const council = 'council/ha-noi'
export const councilGroup = 'council-group/ha-noi'
