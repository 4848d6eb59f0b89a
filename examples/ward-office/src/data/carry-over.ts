import { accepted, type CaseRow, type IsoDay } from '@civicflow/core'
import { delegation } from './desks.ts'
import type { Step } from './step.ts'

const LEFT = ['duplicate', 'split', 'merged', 'diverted', 'withdrawn']

const isOpenPetition = ({ summary: { process, states } }: CaseRow) =>
  process === 'petition' &&
  states.includes('raised.file.open') &&
  !LEFT.some((way) => states.includes(`raised.routing.${way}`))

/** The office carries the petitions of a campaign that are still open to a later session, and closes the campaign. */
export const closesWithCarryOver = (
  campaign: string,
  at: IsoDay,
  later: { readonly term: string; readonly session: number },
): Step => ({
  at,
  play: async ({ at: handleOf, cast }, time) => {
    const [secretary, id] = [handleOf('secretary'), cast.id(campaign)]
    const { rows } = await secretary.children(id, { limit: 1000 })
    const openPetitions = rows.filter(isOpenPetition).map((row) => row.case)
    const common = { actor: delegation, occurredOn: at }
    const carried = { type: 'matters.carriedOver', ...common, ...later, openPetitions } as const
    accepted(await secretary.record(id, carried, { key: `${campaign}: carried over ${time}` }))
    const closed = { type: 'campaign.closed', ...common } as const
    accepted(await secretary.record(id, closed, { key: `${campaign}: closed ${time}` }))
  },
})
