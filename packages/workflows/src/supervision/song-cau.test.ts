import type { StoredCase } from '@civicflow/core'
import { assert, asyncProperty, integer } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carriedOut, recounted } from '../../test/carried-out.ts'
import { runs } from '../../test/runs.ts'
import { recommendation } from '../recommendation/process.ts'
import { supervision } from './process.ts'
import { songCau, songCauPlan, songCauReport } from './song-cau.fixture.ts'

const processes = [supervision, recommendation]

/** The supervisions of the report, put on record fact by fact. */
const rebuilt = async (seed: number) => carriedOut(songCauPlan(seed), songCau)

const counted = (cases: readonly StoredCase[]) => recounted(processes, cases)

const that = (cases: readonly StoredCase[], part: 'lead' | 'participant') =>
  cases.filter(({ summary }) => summary.facets['part'] === part)

test('whatever the seed, the supervisions of Sông Cầu counted from their records are 18 led with 7 recommendations, and 10 sessions taken part in', async () => {
  await assert(
    asyncProperty(integer({ min: 0, max: 1_000_000 }), async (seed) => {
      const { kept: cases, verified } = await rebuilt(seed)
      expect(verified).toMatchObject({ sound: true, faults: [] })
      expect(counted(cases)).toMatchObject({
        'supervision.part.lead': 18,
        'supervision.part.participant': 6,
        'supervision.sessionsJoined': 10,
        'supervision.recommendations': 7,
        'supervision.outcome.withRecommendations': 4,
        'supervision.outcome.withoutRecommendation': 14,
        'supervision.outcome.partEnded': 6,
        'recommendation.total': 7,
        'recommendation.sent': 7,
        'recommendation.answer.none': 7,
      })
    }),
    { numRuns: runs(3) },
  )
})

describe('the supervisions of Sông Cầu, of seed 4,', async () => {
  const { kept: cases, entries, counters } = await rebuilt(4)
  const supervisions = cases.filter(({ process }) => process === 'supervision')
  const [led, joined] = [that(supervisions, 'lead'), that(supervisions, 'participant')]

  test('are what the report says, and the report is told by name', () => {
    expect(songCauReport).toEqual({
      source: 'Báo cáo 10 dấu ấn nhiệm kỳ 2019–2024 của Ủy ban MTTQ phường Sông Cầu',
      from: 2019,
      until: 2024,
      led: 18,
      sessionsJoined: 10,
      recommendations: 7,
    })
  })

  test('are counted apart where they were led and where they were joined, and by no figure together with sessions', () => {
    const { led: supervised, sessionsJoined, recommendations } = songCauReport
    expect(led).toHaveLength(supervised)
    expect(counted(led)).toMatchObject({
      'supervision.sessionsJoined': 0,
      'supervision.recommendations': recommendations,
    })
    expect(counted(joined)).toMatchObject({
      'supervision.sessions': 0,
      'supervision.sessionsJoined': sessionsJoined,
      'supervision.recommendations': 0,
    })
    expect(Object.values(counted(cases))).not.toContain(supervised + sessionsJoined)
  })

  test('took part in as many sessions as their journals have facts of one', () => {
    const taken = entries.filter((entry) => entry.kind === 'fact' && entry.event.type === 'part.taken')
    expect(taken).toHaveLength(songCauReport.sessionsJoined)
    for (const one of joined) {
      const own = taken.filter((entry) => entry.case === one.case)
      expect(counted([one])).toMatchObject({ 'supervision.sessionsJoined': own.length })
    }
  })

  test('have each recommendation as a case of its own, under the supervision that it follows from', async () => {
    const recommendations = cases.filter(({ process }) => process === 'recommendation')
    expect(recommendations).toHaveLength(songCauReport.recommendations)
    for (const one of led) {
      const own = recommendations.filter(({ parent }) => parent === one.case).length
      expect(counted([one])).toMatchObject({ 'supervision.recommendations': own })
      expect((await counters(one.case))['recommendation.total'] ?? 0).toBe(own)
    }
  })

  test('lie in all years of the term', () => {
    const years = cases.flatMap(({ state }) => state.acts['supervision.opened']?.occurredOn.slice(0, 4) ?? [])
    expect(new Set(years)).toEqual(new Set(['2019', '2020', '2021', '2022', '2023', '2024']))
  })

  test('keep a last day undetermined where it must be a working one of a year before 2024, and are recorded all the same', () => {
    const terms = led.flatMap(({ state }) => state.deadlines['resultReport'] ?? [])
    expect(terms).toHaveLength(songCauReport.led)
    expect(terms.every(({ met }) => met !== undefined)).toBe(true)
    const years = terms.map((term) =>
      term.status === 'undetermined' && term.missing.what === 'calendar' ? term.missing.year : term.status,
    )
    expect(new Set(years)).toEqual(new Set([2019, 2020, 2021, 2022, 2023, 'due']))
  })
})
