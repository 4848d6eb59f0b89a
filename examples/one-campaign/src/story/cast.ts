import type { Cast as CastOf } from '@civicflow/example-told-story/cast'

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

export type Cast = CastOf<CaseName>

/** Bodies and offices of the register that act in the story. */
export const delegation = 'delegation/ha-noi'
export const deputy = 'delegation/ha-noi/deputy-1'
export const cityCommittee = 'committee/ha-noi'
export const wardCommittee = 'committee/phuong-ba-dinh'
export const ministry = 'ministry/construction'
export const petitionsBody = 'petitions-committee'
export const council = 'council/ha-noi'
export const councilGroup = 'council-group/ha-noi'
