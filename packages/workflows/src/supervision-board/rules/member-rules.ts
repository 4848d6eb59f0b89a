import { dayOf, type Environment, type IsoDay } from '@civicflow/core'
import { hasOfficeInOneOf } from '../../building-blocks/offices-held.ts'
import { termOfLaw } from '../../building-blocks/term-of-law.ts'
import type { BodyKind } from '../../register/body-kinds.ts'
import { type BoardContext, isMember } from '../board-context.ts'
import type { BoardFact } from '../events.ts'
import { LEAST_MEMBERS, MOST_RESIDENTS } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

type Elects = BoardFact<'members.elected'> | BoardFact<'member.byElected'>
type Names = BoardFact<'members.named'> | BoardFact<'member.replaced'>

const electedIn = (event: Elects) =>
  event.type === 'members.elected' ? event.elected : [event.electedMember]
const namedIn = (event: Names) => (event.type === 'members.named' ? event.named : [event.namedMember])

/** Organs of a commune whose people are its officials, as far as the register tells. */
const official: readonly BodyKind[] = ['peoples-committee', 'council-standing-body', 'party-committee']

/** Has somebody an office in one of these kinds of bodies of the area? Whom the register does not know has none. */
function isOfficial(person: string, area: string, on: IsoDay, { register }: Environment): boolean {
  return register.officesOf(person, on).some((office) => {
    const body = register.body(office.body, on)
    return body?.area === area && official.some((kind) => kind === body.kind)
  })
}

const isOfTheInvestor = (person: string, { investor }: BoardContext, on: IsoDay, environment: Environment) =>
  investor !== null && hasOfficeInOneOf(person, [investor], on, environment)

/** By what the register tells, does nothing keep somebody out of an investment board? */
const isFreeOfTheInvestment = (person: string, context: BoardContext, on: IsoDay, environment: Environment) =>
  !isOfficial(person, context.area, on, environment) && !isOfTheInvestor(person, context, on, environment)

const areNew = (ids: readonly string[], context: BoardContext) =>
  new Set(ids).size === ids.length && !ids.some((id) => isMember(context, id))

/** The last day on which a place of an inspection board is filled anew. */
const byElectionDay = ({ termUntil }: BoardContext, environment: Environment) =>
  termUntil === null
    ? undefined
    : termOfLaw('inspection-board-by-election', termUntil, { direction: 'before', roll: 'none' }, environment)

const keepsFive = ({ members }: BoardContext) => members.length > LEAST_MEMBERS

/** What holds of those who are in a board. */
export const memberRules = {
  electedOnce: refuses(['members.elected', 'member.byElected'], {
    provision: 'board-members',
    holds: ({ event, context }) =>
      areNew(
        electedIn(event).map(({ member }) => member),
        context,
      ),
  }),
  namedOnce: refuses(['members.named', 'member.replaced'], {
    provision: 'board-members',
    holds: ({ event, context }) =>
      areNew(
        namedIn(event).map(({ member }) => member),
        context,
      ),
  }),
  /** Art. 37, clause 2, Law on Grassroots Democracy. */
  noOfficialIsElected: refuses(['members.elected', 'member.byElected'], {
    provision: 'inspection-board-excluded',
    holds: ({ event, context: { area }, environment }) =>
      electedIn(event).every(
        ({ member, ties = [] }) =>
          ties.length === 0 && !isOfficial(member, area, dayOf(event.occurredOn), environment),
      ),
  }),
  /** Art. 42, clause 2, Law on Grassroots Democracy. Whoever is of the investor is as near to it as a relative. */
  nobodyIsTiedToTheInvestment: refuses(['members.named', 'member.replaced'], {
    provision: 'investment-board-excluded',
    holds: ({ event, context, environment }) => {
      const on = dayOf(event.occurredOn)
      return namedIn(event).every(
        ({ member, ties = [] }) =>
          ties.length === 0 && isFreeOfTheInvestment(member, context, on, environment),
      )
    },
  }),
  /** Art. 37, clause 2: an office that somebody took since the election keeps out as well. */
  noMemberIsAnOfficial: refuses(['board.recognised', 'officers.elected'], {
    provision: 'inspection-board-excluded',
    holds: ({ event, context: { boardKind, members, area }, environment }) =>
      boardKind !== 'inspection' ||
      members.every(({ member }) => !isOfficial(member, area, dayOf(event.occurredOn), environment)),
  }),
  /** Art. 42, clause 2: so does a tie to the investor. */
  noMemberIsTiedToTheInvestment: refuses(['board.established', 'officers.elected'], {
    provision: 'investment-board-excluded',
    holds: ({ event, context, environment }) =>
      context.boardKind !== 'investment' ||
      context.members.every(({ member }) =>
        isFreeOfTheInvestment(member, context, dayOf(event.occurredOn), environment),
      ),
  }),
  /** Art. 41, clause 1, Law on Grassroots Democracy. */
  residentsAreAtMostFive: refuses(['members.named', 'member.replaced'], {
    provision: 'investment-board-size',
    holds: ({ event, context: { members } }) =>
      [...members, ...namedIn(event)].filter(({ side }) => side === 'residents').length <= MOST_RESIDENTS,
  }),
  officersAreMembers: refuses(['officers.elected'], {
    provision: 'board-members',
    holds: ({ event: { head, deputies }, context }) => {
      const officers = [head, ...deputies]
      return new Set(officers).size === officers.length && officers.every((one) => isMember(context, one))
    },
  }),
  inspectionBoardKeepsFive: finds(['member.left'], {
    provision: 'inspection-board-size',
    holds: ({ context }) => context.boardKind !== 'inspection' || keepsFive(context),
  }),
  investmentBoardKeepsFive: finds(['member.left'], {
    provision: 'investment-board-size',
    holds: ({ context }) => context.boardKind !== 'investment' || keepsFive(context),
  }),
  /** Art. 36, clause 2, Law on Grassroots Democracy: where less is left of the term, nobody has to be elected. */
  byElectedInTime: finds(['member.byElected'], {
    provision: 'inspection-board-by-election',
    holds: ({ event, context, environment }) => {
      const last = byElectionDay(context, environment)
      return last === undefined || dayOf(event.occurredOn) <= last
    },
  }),
  leftOpenOnlyNearTheEnd: finds(['vacancy.leftOpen'], {
    provision: 'inspection-board-by-election',
    holds: ({ event, context, environment }) => {
      const last = byElectionDay(context, environment)
      return last === undefined || dayOf(event.occurredOn) > last
    },
  }),
}
