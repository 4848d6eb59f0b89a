import { calendarOf, dueOn, isLaw, type Length, lineOn, type Term } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { vietnamDays } from '../calendar/vietnam-days.ts'
import {
  instruments,
  jointResolution100,
  jointResolution525,
  jointResolution72,
  localGovernmentLaw,
} from './instruments.ts'
import { vietnamLaw } from './vietnam-law.ts'
import { voterMeeting } from '../voter-meeting/process.ts'
import { voterMeetingLaw } from './voter-meetings.ts'

type Id = keyof typeof voterMeetingLaw

const calendar = calendarOf(vietnamDays)
const provisions = [...vietnamLaw.provisions.values()]
const lines = provisions.flatMap(({ id, lines }) => lines.map((line) => ({ id, ...line })))

const lengthOf = (id: Id, on: string): Length => {
  const limit = lineOn(voterMeetingLaw[id], on)?.limit
  if (!limit || limit.unit === 'times') throw new Error(`${id} sets no length on ${on}`)
  return limit
}
const before = (id: Id, anchor: string) =>
  counted({ limit: lengthOf(id, anchor), direction: 'before', roll: 'none' }, anchor)
const after = (id: Id, anchor: string) =>
  counted({ limit: lengthOf(id, anchor), direction: 'after', roll: 'nextWorkingDay' }, anchor)
const counted = (term: Term, anchor: string) => dueOn(term, anchor, calendar)

describe('the tenth session of the fifteenth National Assembly, opened on 20 October 2025', () => {
  test('the synthesis is due on Sunday 5 October and does not roll', () => {
    expect(before('synthesis-before-session', '2025-10-20')).toEqual({ day: '2025-10-05' })
  })

  test('the results report is due on 22 September', () => {
    expect(before('results-report', '2025-10-20')).toEqual({ day: '2025-09-22' })
  })

  test('for a meeting on 23 September the plan is due at the press on 12 September', () => {
    expect(before('press-notice', '2025-09-23')).toEqual({ day: '2025-09-12' })
  })

  test('a deputy of another province must write by 22 August, National Day not counted', () => {
    expect(before('outside-province-notice', '2025-09-23')).toEqual({ day: '2025-08-22' })
  })
})

describe('other terms', () => {
  test.each([
    ['outside-constituency-decision', '2025-04-24', after, '2025-05-05'],
    ['outside-constituency-host-notice', '2025-05-06', before, '2025-04-28'],
    ['individual-meeting-decision', '2025-08-29', after, '2025-09-09'],
    ['individual-meeting-notice', '2025-09-04', before, '2025-08-28'],
    ['individual-meeting-synthesis', '2025-12-31', after, '2026-01-09'],
    ['synthesis-after-session', '2025-12-11', after, '2025-12-26'],
    ['synthesis-extraordinary-before', '2026-02-23', before, '2026-02-12'],
    ['synthesis-extraordinary-after', '2026-02-13', after, '2026-03-03'],
    ['answer', '2025-07-04', after, '2025-09-03'],
    [
      'executive-answer-point-b',
      '2020-09-30',
      (id: Id, on: string) => lengthOf(id, on),
      { value: 40, unit: 'days' },
    ],
    [
      'executive-answer-points-a-c',
      '2020-09-30',
      (id: Id, on: string) => lengthOf(id, on),
      { value: 50, unit: 'days' },
    ],
    [
      'executive-answer-points-a-c',
      '2020-10-01',
      (id: Id, on: string) => lengthOf(id, on),
      { value: 60, unit: 'days' },
    ],
  ] as const)('%s counted from %s', (id, anchor, count, expected) => {
    expect(count(id, anchor)).toEqual(typeof expected === 'string' ? { day: expected } : expected)
  })
})

describe('a campaign over the change of 26 September 2025', () => {
  test('an article left as it was says the same before and after', () => {
    expect(lineOn(voterMeetingLaw['press-notice'], '2025-09-25')).toBe(
      lineOn(voterMeetingLaw['press-notice'], '2025-09-26'),
    )
  })

  test('an amended article is unread before and official after', () => {
    expect(lineOn(voterMeetingLaw.programme, '2025-09-25')).toMatchObject({ unread: true })
    expect(lineOn(voterMeetingLaw.programme, '2025-09-26')).toMatchObject({
      evidence: 'official',
      citation: { article: '24', amendedBy: { instrument: jointResolution100.symbol } },
    })
  })

  test('article 32 was read before, and is unread after', () => {
    expect(lengthOf('outside-constituency-decision', '2025-09-25')).toEqual({ value: 5, unit: 'workingDays' })
    expect(lineOn(voterMeetingLaw['outside-constituency-decision'], '2025-09-26')).toMatchObject({
      unread: true,
    })
  })
})

test('until 19 February 2025 the older resolution governs, and none of its numbers is used', () => {
  const line = lineOn(voterMeetingLaw['press-notice'], '2025-02-19')
  expect(line).toMatchObject({ unread: true, citation: { instrument: jointResolution525.symbol } })
  expect(line?.limit).toBeUndefined()
})

test('no number is known for answers to petitions made to council deputies', () => {
  for (const day of ['2025-02-20', '2025-09-26', '2026-11-22'])
    expect(lineOn(voterMeetingLaw['answer-council'], day)).toMatchObject({ unread: true })
})

test.each(['plan-issue', 'minutes', 'inform-voters', 'off-plan-request'] as const)(
  '%s has no number in law',
  (id) => {
    expect(lineOn(voterMeetingLaw[id], '2026-01-05')?.limit).toBeNull()
  },
)

test.each(['notify-voters', 'share-answers', 'publish-answers'] as const)(
  '%s is owed at once, without a number',
  (id) => {
    expect(lineOn(voterMeetingLaw[id], '2026-01-05')).not.toHaveProperty('limit')
  },
)

test('every number stands in a line that is law, or that says it is known by others’ telling alone', () => {
  const others = lines.filter(({ limit, evidence }) => limit && !isLaw(evidence))
  expect(others.map(({ evidence, note = '' }) => [evidence, note])).toEqual(
    others.map(() => ['secondary', expect.stringMatching(/chưa (rõ|đọc)/iu)]),
  )
})

test('what was not read carries no number, is not shown as law and says so', () => {
  const told = lines.filter(({ unread }) => unread)
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter(({ limit, evidence }) => limit !== undefined || isLaw(evidence))).toEqual([])
  expect(told.filter(({ note }) => !/^Chưa (đọc|rõ)/.test(note ?? ''))).toEqual([])
})

test('every citation gives a full symbol, and 72/2025 never stands without its suffix', () => {
  const symbols = [...new Set(lines.flatMap(({ citation }) => citation?.instrument ?? []))]
  expect(symbols.filter((symbol) => !/^\d+(\/\d{4}\/[A-ZĐ]|-QĐi?\/TW$)/.test(symbol))).toEqual([])
  expect(symbols.filter((symbol) => symbol.startsWith('72/2025')).toSorted()).toEqual([
    jointResolution72.symbol,
    localGovernmentLaw.symbol,
  ])
  const ofVoterMeetings = Object.values(voterMeetingLaw).flatMap(({ lines: own }) => own)
  expect(ofVoterMeetings.map(({ citation }) => citation?.instrument)).not.toContain(localGovernmentLaw.symbol)
})

test('every instrument that is cited or that amends is known by name, in both languages', () => {
  const cited = lines.flatMap(({ citation }) =>
    [citation?.instrument ?? [], citation?.amendedBy?.instrument ?? []].flat(),
  )
  const known = new Map(instruments.map(({ symbol, short, en }) => [symbol, [short, en]]))
  expect([...new Set(cited)].filter((symbol) => !known.has(symbol))).toEqual([])
  expect(known.size).toBe(instruments.length)
})

test('the article a right or a step rests on is cited only where it is the same in every case', () => {
  const { authority } = voterMeeting
  const cited = (event: string) => {
    const provision = authority[event]?.provision
    const known = provision === undefined ? undefined : vietnamLaw.provisions.get(provision)
    const { article, clause } = (known && lineOn(known, '2026-01-05')?.citation) ?? {}
    return [article, clause].filter((part) => part !== undefined).join('.')
  }
  for (const step of ['session.opened', 'deputy.reported', 'floor.opened', 'answer.given', 'session.closed'])
    expect(cited(step)).toBe('24')
  expect(cited('notice.posted')).toBe('5.1')
  expect(cited('petitions.forwarded')).toBe('37')
  for (const varying of ['press.informed', 'voters.invited', 'opinion.recorded', 'minutes.drafted'])
    expect(cited(varying)).toBe('')
})

test('every line that is law cites its instrument', () => {
  expect(lines.filter(({ evidence, citation }) => isLaw(evidence) && citation === undefined)).toEqual([])
})

test('every line of a joint resolution that is law names its article', () => {
  const joint = lines.filter(
    ({ evidence, citation }) => isLaw(evidence) && citation?.instrument.includes('NQLT'),
  )
  expect(joint.filter(({ citation }) => citation?.article === undefined)).toEqual([])
})

test('the amendment is cited from 26 September 2025 on, and never before', () => {
  const amended = lines.filter(
    ({ citation }) => citation?.amendedBy?.instrument === jointResolution100.symbol,
  )
  expect(new Set(amended.map(({ from }) => from))).toEqual(new Set(['2025-09-26']))
})

test('exactly the articles resolution 100/2025 amended are cited as amended', () => {
  const amended = lines.flatMap(({ citation }) =>
    citation?.amendedBy?.instrument === jointResolution100.symbol ? (citation.article ?? []) : [],
  )
  const known = [2, 4, 15, 16, 18, 21, 22, 23, 24, 27, 28, 29, 34, 35, 36, 38, 44, 56].map(String)
  expect(new Set(amended)).toEqual(new Set(known))
})

test('lines stand in the order of their days', () => {
  const days = provisions.map(({ lines }) => lines.map(({ from }) => from))
  expect(days).toEqual(days.map((each) => each.toSorted()))
})
