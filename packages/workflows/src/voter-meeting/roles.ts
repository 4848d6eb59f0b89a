import type { RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import { chairSideOf, type MeetingContext } from './meeting-context.ts'
import type { OrganiserSide } from './vocabulary.ts'

/** The bodies of a meeting beside its deputies, as its proposal names them. */
export interface MeetingParties {
  readonly organisers: readonly { readonly side: OrganiserSide; readonly body: string }[]
  readonly front: string
  readonly communeFront?: string
  readonly host?: string
  readonly committee?: string
  readonly authorities?: readonly string[]
  readonly secretariat?: string
  readonly workingBoards?: readonly string[]
  readonly press?: readonly string[]
  /** Named when the meeting is made ready; the secretariat where nobody is. */
  readonly minuteTaker?: string
}

const role = (involvement: RoleLine['involvement'], ...kinds: readonly BodyKind[]) => ({ kinds, involvement })

/** Who has to do with a meeting, and what it makes of them. */
export const roles = {
  /** The body that leads the organising. */
  organiser: role('lead', 'delegation', 'council-standing-body', 'council-group'),
  delegation: role('co-host', 'delegation'),
  standingBody: role('co-host', 'council-standing-body'),
  deputiesGroup: role('co-host', 'council-group'),
  /** Who decides on a request: for an encounter the delegation or standing body, outside the constituency the standing body, beside the plan the group. */
  decider: role('co-host', 'delegation', 'council-standing-body', 'council-group'),
  /** A deputy, by office. */
  deputy: role('participant', 'delegation', 'council-group', 'council-standing-body'),
  /** Who chairs and closes: the Front or the host. */
  chair: role('co-host', 'front-standing-board', 'workplace', 'department', 'peoples-committee'),
  front: role('co-host', 'front-standing-board'),
  communeFront: role('co-host', 'front-standing-board'),
  workingBoard: role('copied', 'front-working-board'),
  host: role('co-host', 'workplace', 'department', 'peoples-committee'),
  committee: role('participant', 'peoples-committee'),
  authority: role(
    'participant',
    'peoples-committee',
    'department',
    'procuracy',
    'court',
    'council-standing-body',
    'workplace',
  ),
  /** Does the work of those it serves (art. 16). */
  secretariat: {
    ...role(
      'participant',
      'joint-office',
      'peoples-committee',
      'council-standing-body',
      'front-standing-board',
    ),
    serves: ['organiser', 'delegation', 'standingBody', 'deputiesGroup', 'decider', 'minuteTaker'],
  },
  minuteTaker: role(
    'participant',
    'joint-office',
    'peoples-committee',
    'council-standing-body',
    'council-group',
    'delegation',
    'front-standing-board',
    'workplace',
    'department',
  ),
  press: role('copied', 'press'),
} satisfies Record<string, RoleLine>

export type MeetingRole = keyof typeof roles

/** Which bodies and offices have which role in a meeting. */
export function partiesOf(context: MeetingContext): Readonly<Record<MeetingRole, readonly string[]>> {
  const { parties, deputies } = context
  const { organisers, front, communeFront, host, committee, secretariat, minuteTaker } = parties
  const side = (wanted: OrganiserSide) =>
    organisers.filter((one) => one.side === wanted).map(({ body }) => body)
  return {
    organiser: organisers.slice(0, 1).map(({ body }) => body),
    delegation: side('delegation'),
    standingBody: side('standingBody'),
    deputiesGroup: side('deputiesGroup'),
    decider: deciderSides(context).flatMap(side),
    deputy: deputies.map(({ deputy }) => deputy),
    chair: chairSideOf(context) === 'host' ? some(host) : some(front),
    front: some(front),
    communeFront: some(communeFront ?? front),
    workingBoard: parties.workingBoards ?? [],
    host: some(host),
    committee: some(committee),
    authority: parties.authorities ?? [],
    secretariat: some(secretariat),
    minuteTaker: some(minuteTaker ?? secretariat),
    press: parties.press ?? [],
  }
}

function deciderSides({ form, kind, origin }: MeetingContext): readonly OrganiserSide[] {
  if (form === 'encounter') return ['delegation', 'standingBody']
  if (kind === 'outsideConstituency') return ['standingBody']
  return origin === 'offPlan' ? ['deputiesGroup'] : ['delegation', 'standingBody', 'deputiesGroup']
}

function some(id: string | undefined): readonly string[] {
  return id === undefined || id === '' ? [] : [id]
}
