import type { Figures } from '@civicflow/core'
import type { MeetingContext } from '../voter-meeting/meeting-context.ts'
import type { DeputyLevel } from '../voter-meeting/vocabulary.ts'

/** How a deputy took part in the meetings of a campaign; each meeting counts once. */
export interface DeputyCoverage {
  readonly deputy: string
  /** Meetings he or she was to take part in. */
  readonly assigned: number
  /** Of these held with him or her. */
  readonly attended: number
  readonly absent: number
  readonly refused: number
}

/** What coverage asks of a meeting. */
export type CoveredMeeting = Pick<MeetingContext, 'deputies' | 'endedBy'>

/**
 * Counts for each deputy the meetings of a campaign, in the order of the list; deputies of meetings who are not in it come
 * after those. A deputy of the list with no meeting attended has not met voters in this campaign.
 *
 * Summed up it is what the campaign's counters tell: `assigned` is `deputies`, `absent` is `deputiesAbsent`, `refused` is
 * `deputiesRefused`.
 */
export function deputyCoverage(
  listed: readonly string[],
  meetings: readonly CoveredMeeting[],
): readonly DeputyCoverage[] {
  const counts = new Map(
    listed.map((deputy) => [deputy, { assigned: 0, attended: 0, absent: 0, refused: 0 }]),
  )
  for (const { deputies, endedBy } of meetings)
    for (const { deputy, part } of deputies) {
      const count = counts.get(deputy) ?? { assigned: 0, attended: 0, absent: 0, refused: 0 }
      count.assigned += 1
      if (part !== 'expected') count[part] += 1
      else if (endedBy === 'close' || endedBy === 'breaking-off') count.attended += 1
      counts.set(deputy, count)
    }
  return [...counts].map(([deputy, count]) => ({ deputy, ...count }))
}

/**
 * How many meetings deputies of a level took part in, from the counters of a campaign. A joint meeting is one of each of
 * its levels, and one in `meetings`.
 */
export function meetingsOfLevel(level: DeputyLevel, counters: Figures): number {
  return Object.entries(counters).reduce(
    (sum, [name, count]) => (levelsIn(name).includes(level) ? sum + count : sum),
    0,
  )
}

/** `levels.national+province` → `['national', 'province']` */
function levelsIn(figure: string): readonly string[] {
  const prefix = 'levels.'
  return figure.startsWith(prefix) ? figure.slice(prefix.length).split('+') : []
}
