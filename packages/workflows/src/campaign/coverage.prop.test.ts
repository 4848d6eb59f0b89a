import type { CaseId } from '@civicflow/core'
import { array, assert, asyncProperty, constantFrom, integer, record, subarray } from 'fast-check'
import { expect, test } from 'vitest'
import { type PetitionOffice, petitionOffice } from '../../test/petition-office.ts'
import { runs } from '../../test/runs.ts'
import type { MeetingContext } from '../voter-meeting/meeting-context.ts'
import { type DeputyLevel, deputyLevels } from '../voter-meeting/vocabulary.ts'
import { deputyCoverage, meetingsOfLevel } from './coverage.ts'
import { campaignSamples } from './samples.ts'
import type { Track } from './vocabulary.ts'

const [plan] = campaignSamples['plan.issued']
const [line] = plan?.meetings ?? []

const deputies: Readonly<Record<'national' | 'province' | 'commune', readonly string[]>> = {
  national: ['delegation/ha-noi/deputy-1', 'delegation/ha-noi/deputy-2'],
  province: ['council-group/ha-noi/leader', 'council-group/ha-noi/deputy'],
  commune: ['council/phuong-ba-dinh/chair'],
}
type Level = keyof typeof deputies

const tracks: Readonly<Record<Track, { readonly organiser: string; readonly levels: readonly Level[] }>> = {
  assembly: { organiser: 'delegation/ha-noi', levels: ['national'] },
  council: { organiser: 'council/ha-noi', levels: ['province'] },
  assemblyAndCouncil: { organiser: 'council/ha-noi', levels: ['national', 'province'] },
  twoCouncils: { organiser: 'council/ha-noi', levels: ['province', 'commune'] },
}

const parties = {
  delegation: 'delegation/ha-noi',
  office: 'office/ha-noi',
  councilStanding: ['council/ha-noi', 'council/phuong-ba-dinh'],
  deputiesGroup: ['council-group/ha-noi'],
  front: ['front/ha-noi', 'front/phuong-ba-dinh'],
}

/** What happens to a meeting: nothing yet, it is cancelled, or it is held without some of its deputies. */
const fates = constantFrom('planned', 'cancelled', 'held', 'heldWithoutFirst' as const)

/** A campaign of a track, and of each of its meetings the levels, how many deputies of each, and its fate. */
const campaigns = constantFrom(...(Object.keys(tracks) as Track[])).chain((track) =>
  record({
    track: constantFrom(track),
    meetings: array(
      record({
        levels: subarray([...tracks[track].levels], { minLength: 1 }),
        each: integer({ min: 1, max: 2 }),
        fate: fates,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
)

const assignedTo = (levels: readonly Level[], each: number) =>
  levels.flatMap((level) => deputies[level].slice(0, each).map((deputy) => ({ deputy, level })))

async function holds(office: PetitionOffice, actor: string, meeting: CaseId, fate: string) {
  const { deputies: named } = (await office.contextOf(meeting)) as MeetingContext // of a meeting
  const [first, ...others] = named
  if (fate === 'cancelled') await office.does(meeting, '2025-09-10', 'meeting.cancelled', { actor })
  if (fate !== 'held' && fate !== 'heldWithoutFirst') return
  const isShort = fate === 'heldWithoutFirst' && others.length > 0
  await office.does(meeting, '2025-09-10', 'notice.posted', { actor: 'front/phuong-ba-dinh' })
  await office.does(meeting, '2025-09-12', 'readiness.confirmed', { actor, minuteTaker: undefined })
  if (isShort)
    await office.does(meeting, '2025-09-13', 'deputy.absent', {
      actor,
      deputy: first?.deputy,
      substitute: undefined,
    })
  const front = { actor: 'front/ha-noi' }
  await office.does(meeting, '2025-09-29', 'session.opened', front)
  for (const { deputy } of isShort ? others : named)
    await office.does(meeting, '2025-09-29', 'deputy.reported', { actor: deputy })
  await office.does(meeting, '2025-09-29', 'floor.opened', front)
  await office.does(meeting, '2025-09-29', 'session.brokenOff', front)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

test('of any campaigns of one office each joint meeting counts once in all, once in each of its levels, and every deputy as often as assigned', async () => {
  await assert(
    asyncProperty(array(campaigns, { minLength: 1, maxLength: 3 }), async (planned) => {
      const office = petitionOffice()
      const totals = { meetings: 0, byLevel: 0 }
      for (const { track, meetings } of planned) {
        const { organiser, levels } = tracks[track]
        const lines = meetings.map((one) => ({
          ...line,
          day: '2025-09-29',
          deputies: assignedTo(one.levels, one.each),
        }))
        const listed = levels.flatMap((level) => deputies[level])
        const { campaign, meetings: ids } = await office.plans(
          { track, organiser, actor: organiser, parties },
          { actor: organiser, deputies: listed, meetings: lines },
        )
        for (const [index, id] of ids.entries())
          await holds(office, organiser, id, meetings[index]?.fate ?? '')

        const { counters } = await office.stands(campaign)
        const ofLevel = (level: DeputyLevel) => meetingsOfLevel(level, counters)
        expect(counters['meetings']).toBe(meetings.length)
        expect(sum(deputyLevels.map(ofLevel))).toBe(sum(meetings.map((one) => one.levels.length)))
        expect(counters['joint'] ?? 0).toBe(meetings.filter((one) => one.levels.length > 1).length)
        totals.meetings += counters['meetings'] ?? 0
        totals.byLevel += sum(deputyLevels.map(ofLevel))

        const contexts = await Promise.all(ids.map(async (id) => office.contextOf(id)))
        const coverage = deputyCoverage(listed, contexts as MeetingContext[]) // of meetings
        const all = (what: 'assigned' | 'absent' | 'refused') => sum(coverage.map((one) => one[what]))
        expect(all('assigned')).toBe(counters['deputies'])
        expect(all('absent')).toBe(counters['deputiesAbsent'] ?? 0)
        expect(all('refused')).toBe(counters['deputiesRefused'] ?? 0)
        for (const { assigned, attended, absent, refused } of coverage)
          expect(attended + absent + refused).toBeLessThanOrEqual(assigned)
        expect(coverage.map(({ deputy }) => deputy)).toEqual(listed)
      }
      const { rows } = await office.secretary.cases({ process: 'voter-meeting', limit: 1000 })
      expect(rows).toHaveLength(totals.meetings)
      expect(totals.byLevel).toBeGreaterThanOrEqual(totals.meetings)
    }),
    { numRuns: runs(12) },
  )
})

test('a deputy who attended no meeting has no more than the assignment, and one of no list is counted after those of it', () => {
  const expected = (deputy: string) => ({ deputy, level: 'national', part: 'expected' }) as const
  const held = { endedBy: 'close', deputies: [expected('d-1'), expected('d-3')] } as const
  const ahead = { endedBy: null, deputies: [expected('d-2')] } as const
  const refused = { endedBy: 'refusal', deputies: [{ ...expected('d-1'), part: 'refused' }] } as const
  expect(deputyCoverage(['d-1', 'd-2', 'd-4'], [held, ahead, refused])).toEqual([
    { deputy: 'd-1', assigned: 2, attended: 1, absent: 0, refused: 1 },
    { deputy: 'd-2', assigned: 1, attended: 0, absent: 0, refused: 0 },
    { deputy: 'd-4', assigned: 0, attended: 0, absent: 0, refused: 0 },
    { deputy: 'd-3', assigned: 1, attended: 1, absent: 0, refused: 0 },
  ])
})
