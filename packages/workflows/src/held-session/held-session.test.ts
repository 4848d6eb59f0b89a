import { expect, test } from 'vitest'
import { figuresOf } from '../../test/random-way.ts'
import { itemsOf, numbersOf, openRun, type SessionRun, sessionRun } from '../../test/session-run.ts'
import { briefing } from './briefing/process.ts'
import { peoplesDelegatesConference as conference } from './people-delegates-conference/process.ts'
import { residentialMeeting } from './residential-meeting/process.ts'

const committee = 'committee/phuong-ba-dinh'
const council = 'council/phuong-ba-dinh'
const construction = 'department/ha-noi/construction'
const organisation = 'women-union/phuong-ba-dinh'

const reasons = (decision: ReturnType<SessionRun['on']>) =>
  decision.accepted ? [] : decision.refused.map((one) => ('rule' in one ? one.rule : one.code))
const findings = (decision: ReturnType<SessionRun['on']>) =>
  decision.accepted
    ? decision.entry.findings.map((one) => ('rule' in one ? one.rule : one.code))
    : ['refused']

/** A conference under way at which so many contributions are on record. */
function withItems(count: number): SessionRun {
  const run = openRun(conference)
  run.does('2026-05-21', 'items.raised', { raised: itemsOf(count, 'contribution') })
  return run
}

const figure = ({ kase }: SessionRun, name: string) =>
  kase === undefined ? undefined : figuresOf(conference, kase)[`people-delegates-conference.${name}`]

test('an item that has neither outcome nor owner keeps the conclusion from being issued, and nothing is lost by that', () => {
  const run = withItems(2)
  run.does('2026-05-21', 'items.assigned', { items: ['ND-1'] })
  run.does('2026-05-21', 'session.ended')
  expect(reasons(run.on('2026-05-23', 'conclusion.issued'))).toEqual(['everyItemIsPlaced'])
  expect(run.context.items).toHaveLength(2)
  run.does('2026-05-22', 'items.assigned', { items: ['ND-2'], owner: council })
  run.does('2026-05-23', 'conclusion.issued')
  expect(run.kase?.state.value).toBe('followedUp')
})

test('a session closes by itself with the last item that is settled, and no sooner', () => {
  const run = withItems(3)
  run.does('2026-05-21', 'items.answered', { items: ['ND-1'], actor: committee })
  run.does('2026-05-21', 'items.assigned', { items: ['ND-2', 'ND-3'] })
  run.does('2026-05-21', 'session.ended')
  run.does('2026-05-23', 'conclusion.issued')
  run.does('2026-06-10', 'items.answered', { items: ['ND-2'], actor: committee })
  expect(run.kase?.state.value).toBe('followedUp')
  run.does('2026-06-12', 'items.closedWithout', { items: ['ND-3'] })
  expect(run.kase?.state.value).toBe('settled')
  expect([
    figure(run, 'fate.answeredAtOnce'),
    figure(run, 'fate.answered'),
    figure(run, 'fate.closedWithout'),
  ]).toEqual([1, 1, 1])
})

test('a conference without opinions closes with its conclusion, and is counted', () => {
  const run = openRun(conference)
  run.does('2026-05-21', 'session.ended')
  run.does('2026-05-23', 'conclusion.issued')
  expect(run.kase?.state.value).toBe('settled')
  expect([figure(run, 'withoutItems'), figure(run, 'items')]).toEqual([1, 0])
})

test('opinions are told apart by when they were raised: before, in and after the hall', () => {
  const run = sessionRun(conference)
  run.does('2026-05-06', 'items.raised', { raised: itemsOf(1, 'contribution') })
  run.does('2026-05-12', 'notice.sent')
  run.does('2026-05-21', 'session.opened')
  run.does('2026-05-21', 'items.raised', { raised: itemsOf(2, 'proposal', 2) })
  run.does('2026-05-21', 'session.ended')
  run.does('2026-05-22', 'items.raised', { raised: itemsOf(1, 'proposal', 4) })
  expect(['before', 'during', 'after'].map((stage) => figure(run, `stage.${stage}`))).toEqual([1, 2, 1])
  expect([figure(run, 'kind.contribution'), figure(run, 'kind.proposal')]).toEqual([1, 3])
})

test('a number stands for one item: it is not raised again, alone or in one list', () => {
  const run = withItems(1)
  expect(reasons(run.on('2026-05-21', 'items.raised', { raised: itemsOf(1, 'proposal') }))).toEqual([
    'everyItemHasItsNumber',
  ])
  const twice = [...itemsOf(1, 'proposal', 2), ...itemsOf(1, 'proposal', 2)]
  expect(reasons(run.on('2026-05-21', 'items.raised', { raised: twice }))).toEqual(['everyItemHasItsNumber'])
})

test('what is asked of an unknown item, of one twice, or of one that is settled is refused', () => {
  const run = withItems(2)
  expect(reasons(run.on('2026-05-21', 'items.assigned', { items: ['ND-9'] }))).toEqual(['itemsAreThere'])
  expect(reasons(run.on('2026-05-21', 'items.assigned', { items: ['ND-1', 'ND-1'] }))).toEqual(['namedOnce'])
  run.does('2026-05-21', 'items.answered', { items: ['ND-1'], actor: committee })
  expect(reasons(run.on('2026-05-21', 'items.assigned', { items: ['ND-1', 'ND-2'] }))).toEqual([
    'itemsStandSo',
  ])
})

test('an assigned item is answered by its owner and by nobody else; in the hall whoever is there answers', () => {
  const run = withItems(2)
  run.does('2026-05-21', 'items.answered', { items: ['ND-1'], actor: organisation })
  run.does('2026-05-21', 'items.assigned', { items: ['ND-2'], owner: council })
  expect(reasons(run.on('2026-05-22', 'items.answered', { items: ['ND-2'], actor: committee }))).toEqual([
    'whoHasItAnswers',
  ])
  expect(reasons(run.on('2026-05-22', 'items.answered', { items: ['ND-2'] }))).toEqual(['whoHasItAnswers'])
  run.does('2026-05-22', 'items.answered', { items: ['ND-2'], actor: council })
})

test('an owner may pass on what it has, to another and with a reason, and not what another has', () => {
  const run = withItems(2)
  run.does('2026-05-21', 'items.assigned', { items: ['ND-1'], owner: council })
  run.does('2026-05-21', 'items.assigned', { items: ['ND-2'], owner: committee })
  const rerouted = { items: ['ND-1'], owner: committee, actor: council }
  expect(
    reasons(run.on('2026-05-22', 'items.rerouted', { ...rerouted, actor: committee, owner: construction })),
  ).toEqual(['nobodyGivesAwayWhatAnotherHas'])
  expect(reasons(run.on('2026-05-22', 'items.rerouted', { ...rerouted, owner: council }))).toEqual([
    'reroutedToAnother',
  ])
  run.does('2026-05-22', 'items.rerouted', rerouted)
  expect(run.context.items[0]).toMatchObject({ standing: 'assigned', holder: committee })
  expect(figure(run, 'reroutings')).toBe(1)
})

test('what was sent on is waited for no longer, and still answered by whoever it went to', () => {
  const run = withItems(1)
  run.does('2026-05-21', 'items.sentOn', { items: ['ND-1'], receiver: construction })
  run.does('2026-05-21', 'session.ended')
  run.does('2026-05-23', 'conclusion.issued')
  expect([run.kase?.state.value, figure(run, 'fate.sentOn')]).toEqual(['settled', 1])
  expect(reasons(run.on('2026-06-01', 'items.answered', { items: ['ND-1'], actor: committee }))).toContain(
    'whoHasItAnswers',
  )
  run.does('2026-06-01', 'items.answered', { items: ['ND-1'], actor: construction })
  expect([figure(run, 'fate.sentOn') ?? 0, figure(run, 'fate.answered')]).toEqual([0, 1])
})

test('an answer that falls short opens its item, and the closed session, anew', () => {
  const run = withItems(1)
  run.does('2026-05-21', 'items.answered', { items: ['ND-1'], actor: committee })
  run.does('2026-05-21', 'session.ended')
  run.does('2026-05-23', 'conclusion.issued')
  run.does('2026-06-15', 'items.reopened', { items: ['ND-1'], owner: committee })
  expect([run.kase?.state.value, figure(run, 'fate.assigned'), figure(run, 'reopenings')]).toEqual([
    'followedUp',
    1,
    1,
  ])
  run.does('2026-06-20', 'items.answered', { items: ['ND-1'], actor: committee })
  expect(run.kase?.state.value).toBe('settled')
})

test('a postponed session waits for a day that does not lie in the past', () => {
  const run = sessionRun(conference)
  run.does('2026-05-12', 'session.postponed')
  expect(reasons(run.on('2026-05-20', 'session.rescheduled', { day: '2026-05-19' }))).toEqual([
    'newDayIsNotPast',
  ])
  run.does('2026-05-20', 'session.rescheduled', { day: '2026-05-28' })
  expect([run.context.day, figure(run, 'postponements')]).toEqual(['2026-05-28', 1])
  expect(findings(run.on('2026-05-28', 'session.opened'))).toEqual(['noticeWasSent'])
})

test('a notice that was sent before the day was changed is none of the new day', () => {
  const run = sessionRun(conference)
  run.does('2026-05-10', 'notice.sent')
  run.does('2026-05-12', 'session.postponed')
  run.does('2026-05-20', 'session.rescheduled', { day: '2026-05-28' })
  expect(run.kase?.state.deadlines['notice']?.met).toBeUndefined()
  expect(findings(run.on('2026-05-28', 'session.opened'))).toEqual(['noticeWasSent'])
})

test('what is missing is recorded with a finding: a notice, its day, figures, a paper, an item left behind', () => {
  const run = sessionRun(conference)
  run.does('2026-05-06', 'items.raised', { raised: itemsOf(1, 'contribution') })
  expect(findings(run.on('2026-05-08', 'session.cancelled'))).toEqual(['nothingIsLeftWhenCancelled'])
  const held = sessionRun(conference)
  expect(findings(held.on('2026-05-22', 'session.opened'))).toEqual(['noticeWasSent', 'heldOnItsDay'])
  held.does('2026-05-22', 'session.ended')
  expect(findings(held.on('2026-05-23', 'conclusion.issued', { document: undefined }))).toEqual([
    'countsAreRecorded',
    'conclusionIsInWriting',
  ])
})

test('level and convener are those of the area', () => {
  expect(() => sessionRun(conference, { level: 'province' })).toThrow('levelIsOfTheArea')
  expect(() => sessionRun(conference, { convener: 'front/ha-noi' })).toThrow('convenerIsOfTheArea')
})

test('figures that are told again take the place of those told before, count by count', () => {
  const run = openRun(conference)
  run.does('2026-05-21', 'counts.recorded', { counts: { delegates: 110 } })
  run.does('2026-05-21', 'counts.recorded', { counts: { delegates: 120, speeches: 14 } })
  run.does('2026-05-21', 'counts.recorded', { counts: { speeches: 15 } })
  expect([figure(run, 'count.delegates'), figure(run, 'count.speeches')]).toEqual([120, 15])
})

test('an item with a day is owed by it, the first of all first; no text sets a day for the rest', () => {
  const run = withItems(3)
  run.does('2026-05-21', 'items.assigned', { items: ['ND-1'], owner: committee, askedBy: '2026-06-19' })
  run.does('2026-05-21', 'items.assigned', { items: ['ND-2'], owner: council, askedBy: '2026-06-12' })
  run.does('2026-05-21', 'items.assigned', { items: ['ND-3'], owner: council, askedBy: undefined })
  run.does('2026-05-21', 'session.ended')
  run.does('2026-05-23', 'conclusion.issued')
  const deadlines = () => run.kase?.state.deadlines ?? {}
  expect(deadlines()['settlementByItsDay']).toMatchObject({
    status: 'due',
    until: '2026-06-12',
    setBy: 'case',
  })
  expect(deadlines()['settlement']?.status).toBe('not-set-by-law')
  run.does('2026-06-10', 'items.answered', { items: ['ND-2'], actor: council })
  expect(deadlines()['settlementByItsDay']).toMatchObject({ until: '2026-06-19' })
  run.does('2026-06-18', 'items.answered', { items: ['ND-1'], actor: committee })
  expect(deadlines()['settlementByItsDay']?.met?.on).toBe('2026-06-18')
  expect(deadlines()['settlement']?.met).toBeUndefined()
  run.does('2026-07-01', 'items.answered', { items: ['ND-3'], actor: council })
  expect(deadlines()['settlement']?.met?.on).toBe('2026-07-01')
})

test('a day asked for does not lie before the day it is asked on', () => {
  const run = withItems(1)
  expect(reasons(run.on('2026-05-21', 'items.assigned', { items: ['ND-1'], askedBy: '2026-05-20' }))).toEqual(
    ['askedByLiesAhead'],
  )
})

test('a fact does not occur before what it follows', () => {
  const run = withItems(1)
  run.does('2026-05-21', 'items.assigned', {
    items: numbersOf(itemsOf(1, 'contribution')),
    askedBy: undefined,
  })
  expect(reasons(run.on('2026-05-20', 'session.ended'))).toEqual(['afterWhatItFollows'])
})

test.each([
  [briefing, '2026-04-01', '2026-06-30'],
  [residentialMeeting, '2026-05-01', '2026-05-31'],
] as const)(
  'a periodic session is owed in its quarter or month, and still taken after it: $0.id',
  (process, from, until) => {
    const run = sessionRun(process)
    const deadline = () => run.kase?.state.deadlines['inItsPeriod']
    expect(deadline()).toMatchObject({ status: 'due', setBy: 'case', day: from, until })
    run.does('2026-05-20', 'session.postponed')
    run.does('2026-06-25', 'session.rescheduled', { day: '2026-07-02' })
    expect(run.on('2026-07-02', 'session.opened').accepted).toBe(true)
    expect(deadline()?.met?.on).toBe('2026-07-02')
  },
)

test('a session that no text calls periodic owes no period, unless it is planned for one', () => {
  expect(sessionRun(conference).kase?.state.deadlines['inItsPeriod']).toBeUndefined()
  const run = sessionRun(conference, { period: { every: 'year', within: '2026-05-21' } })
  expect(run.kase?.state.deadlines['inItsPeriod']).toMatchObject({ until: '2026-12-31' })
})

test('what is on record of a session that is cancelled waits until it is answered, sent on or closed, and only then is the case', () => {
  const run = sessionRun(conference)
  run.does('2026-05-06', 'items.raised', { raised: itemsOf(3, 'contribution') })
  run.does('2026-05-08', 'session.cancelled')
  expect([run.kase?.state.value, figure(run, 'outcome.cancelled')]).toEqual(['calledOff', 1])
  expect(reasons(run.on('2026-05-07', 'items.sentOn', { items: ['ND-1'] }))).toEqual(['afterWhatItFollows'])
  run.does('2026-05-10', 'items.sentOn', { items: ['ND-1'], receiver: construction })
  run.does('2026-05-10', 'items.closedWithout', { items: ['ND-2'] })
  expect(run.kase?.state.value).toBe('calledOff')
  run.does('2026-05-11', 'items.answered', { items: ['ND-3'] })
  expect([run.kase?.state.value, figure(run, 'fate.answered')]).toEqual(['cancelled', 1])
  run.does('2026-05-20', 'items.answered', { items: ['ND-1'], actor: construction })
  expect([figure(run, 'fate.answered'), figure(run, 'fate.answeredAtOnce') ?? 0]).toEqual([2, 0])
})

test('a session of which nothing is on record is closed as it is cancelled', () => {
  const run = sessionRun(conference)
  run.does('2026-05-08', 'session.cancelled')
  expect(run.kase?.state.value).toBe('cancelled')
})
