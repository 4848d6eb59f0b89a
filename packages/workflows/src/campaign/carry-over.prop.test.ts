import type { CaseId } from '@civicflow/core'
import { array, assert, asyncProperty, boolean, constantFrom, integer, oneof, record } from 'fast-check'
import { expect, test } from 'vitest'
import { petitionOffice, why } from '../../test/petition-office.ts'
import { runs } from '../../test/runs.ts'
import { petitionBalance } from './petition-balance.ts'
import type { CampaignFact } from './events.ts'
import type { CampaignContext } from './context.ts'

const local = { level: 'province', addressee: 'committee/ha-noi' }
const authority = { actor: 'committee/ha-noi' }

/** Facts that may become true of a petition before its campaign ends, in any order; those it does not take are refused. */
const happenings = {
  classified: ['petition.classified', local],
  forwarded: ['petition.forwarded', {}],
  received: ['petition.received', authority],
  explained: ['petition.answered', { ...authority, result: { resultClass: 'explained' } }],
  inProgress: ['petition.answered', { ...authority, result: { resultClass: 'inProgress' } }],
  published: ['result.published', {}],
  split: ['petition.split', {}],
  diverted: ['petition.diverted', {}],
  withdrawn: ['petition.withdrawn', {}],
} as const
type Happening = keyof typeof happenings

const LEFT = ['duplicate', 'split', 'merged', 'diverted', 'withdrawn']

const anyLife = array(constantFrom(...(Object.keys(happenings) as Happening[])), { maxLength: 6 })
/** Some of the way to an end, or all of it. */
const straightLife = integer({ min: 0, max: 5 }).map((steps): readonly Happening[] =>
  (['classified', 'forwarded', 'received', 'explained', 'published'] as const).slice(0, steps),
)
const lives = array(oneof(anyLife, straightLife), { minLength: 1, maxLength: 7 })

test('whatever became of the petitions of a campaign: received is left, settled and carried, the list on record is exactly what is open, and the next campaign is told how many', async () => {
  await assert(
    asyncProperty(
      lives,
      record({ part: integer({ min: 1, max: 4 }), isOtherTerm: boolean(), isTold: boolean() }),
      async (petitions, { part, isOtherTerm, isTold }) => {
        const office = petitionOffice()
        const { campaign, meetings } = await office.plans()
        for (const meeting of meetings) await office.does(meeting, '2025-09-20', 'meeting.cancelled')
        const { opened } = await office.does(campaign, '2025-09-25', 'petitions.collected', {
          source: 'personalProgramme',
          petitions: petitions.map((_, index) => ({ text: `Kiến nghị ${index}` })),
        })
        await office.does(campaign, '2025-10-02', 'synthesis.made', { central: [], local: [] })
        await office.does(campaign, '2025-10-03', 'centralList.reported')
        await office.does(campaign, '2025-10-03', 'localList.reported')
        for (const [index, life] of petitions.entries())
          for (const happening of life) {
            const [type, changes] = happenings[happening]
            await office.tell(opened[index] ?? '', '2026-01-20', type, changes)
          }

        const session = isOtherTerm ? { term: 'XVI', session: 1 } : { term: 'XV', session: 11 }
        const next = await office.opens(session, '2026-01-21')
        const children = async () => {
          const { rows } = await office.secretary.children(campaign, { limit: 1000 })
          return rows.filter(({ summary }) => summary.process === 'petition')
        }
        const open = (await children()).flatMap(({ case: id, summary: { closed, states } }) =>
          closed || LEFT.some((way) => states.includes(`raised.routing.${way}`)) ? [] : [id],
        )
        const expectBalance = async (carried: number) => {
          const rows = await children()
          const withdrawn = rows.filter(({ summary }) => summary.states.includes('raised.routing.withdrawn'))
          const balance = petitionBalance((await office.stands(campaign)).counters)
          expect(balance.received).toBe(rows.length - withdrawn.length)
          expect(balance.received).toBe(balance.left + balance.settled + balance.carried + balance.open)
          expect(balance).toMatchObject({ carried, open: open.length - carried })
        }

        await expectBalance(0)
        for (let from = 0; from < open.length; from += part) {
          const openPetitions = open.slice(from, from + part)
          const list = { ...session, openPetitions, ...(isTold && { into: next }) }
          expect(why(await office.tell(campaign, '2026-01-22', 'matters.carriedOver', list))).toEqual([
            'accepted',
          ])
          await expectBalance(Math.min(from + part, open.length))
        }
        const { findings } = await office.does(campaign, '2026-01-23', 'campaign.closed')
        expect(findings).toEqual([])
        expect(await listed(campaign)).toEqual(open.toSorted())
        const { takenOver } = (await office.contextOf(next)) as CampaignContext // of a campaign
        expect(takenOver).toBe(isTold ? open.length : 0)

        async function listed(id: CaseId): Promise<readonly string[]> {
          const history = await office.secretary.history(id)
          const lists = (history?.facts ?? []).flatMap(({ event }) =>
            event.type === 'matters.carriedOver'
              ? (event as CampaignFact<'matters.carriedOver'>).openPetitions // told from its type
              : [],
          )
          return lists.toSorted()
        }
      },
    ),
    { numRuns: runs(25) },
  )
})
