import type { CaseFacts } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { campaignRun, collectingRun } from '../../test/campaign-run.ts'
import { told } from '../../test/told.ts'
import { meetingProposed } from '../voter-meeting/events.ts'
import { vietnamLaw } from '../law/vietnam-law.ts'
import { figureLabels } from '../figure-labels.ts'
import type { CampaignContext } from './context.ts'
import { campaign } from './process.ts'
import { campaignFigures } from './report.ts'
import { campaignSamples } from './samples.ts'

const [plan] = campaignSamples['plan.issued']
const [line] = plan?.meetings ?? []
const withCouncillor = {
  ...line,
  deputies: [...(line?.deputies ?? []), { deputy: 'council-group/ha-noi/deputy', level: 'province' }],
}
const held = { meetings: 2, begun: 2, concluded: 2, opinions: 40, petitions: 20 }

/** What the meetings' counters call for now. */
function awaited(counters: Record<string, number>, run: ReturnType<typeof campaignRun>): readonly string[] {
  return campaign.awaits
    .filter(({ when }) => when(counters, run.kase?.state.context))
    .map(({ event }) => event)
}

/** Whether the wording was read that a list reported on 27 September 2025 was found against. */
function unread(opening: string): readonly (true | undefined)[] {
  const run = campaignRun({ sessionKind: 'extraordinary', opening })
  run.on('2025-09-02', 'otherMeans.chosen')
  run.on('2025-09-10', 'synthesis.made', { local: [] })
  const decision = run.on('2025-09-27', 'centralList.reported', { to: ['front-central'] })
  const found = decision.accepted ? decision.entry.findings : []
  return found.flatMap((finding) => (finding.code === 'rule' ? [finding.ground.unread] : []))
}

describe('the plan', () => {
  test('opens a meeting for each of its lines, completed by what the campaign knows', () => {
    const decision = campaignRun().on('2025-09-08', 'plan.issued')
    const openings = decision.accepted ? decision.setOff.opens : []
    expect(openings.map(({ process }) => process)).toEqual(['voter-meeting', 'voter-meeting'])
    for (const { event } of openings) {
      const { type, ...proposal } = event
      expect(type).toBe('meeting.proposed')
      expect(meetingProposed.safeParse(proposal).success).toBe(true)
      expect(proposal).toMatchObject({
        kind: 'beforeRegularSession',
        origin: 'plan',
        front: 'front/ha-noi',
        secretariat: 'office/ha-noi',
        organisers: [{ side: 'delegation', body: 'delegation/ha-noi' }],
      })
    }
  })

  test('can have meetings on both sides of 26 September 2025: which wording governs each is that meeting’s matter', () => {
    const decision = campaignRun().on('2025-09-08', 'plan.issued')
    expect(told(decision)).toEqual([])
    const days = decision.accepted ? decision.setOff.opens.map(({ event }) => event['day']) : []
    expect(days).toEqual(['2025-09-23', '2025-09-29'])
  })

  test('opens the meetings an amendment adds, and none where it adds none', () => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    const added = run.on('2025-09-10', 'plan.amended')
    expect(added.accepted && added.setOff.opens).toHaveLength(1)
    const moved = run.on('2025-09-11', 'plan.amended', campaignSamples['plan.amended'][1])
    expect(moved.accepted && moved.entry.event).toMatchObject({ until: '2025-10-01' })
  })

  test.each([
    ['planned-in-window', { meetings: [{ ...line, day: '2025-10-02' }] }],
    ['time-for-synthesis', { until: '2025-10-10', meetings: [{ ...line, day: '2025-10-06' }] }],
    ['time-for-press', { from: '2025-09-16', meetings: [{ ...line, day: '2025-09-16' }] }],
    ['every-deputy-assigned', { deputies: ['delegation/ha-noi/deputy-1', 'delegation/ha-noi/deputy-2'] }],
    ['own-quota-kept', { quota: { perPlan: 3 } }],
    ['own-quota-kept', { quota: { perDeputy: 3 } }],
    ['levels-of-its-track', { meetings: [withCouncillor] }],
  ])('is taken with the finding %s', (finding, changes) => {
    expect(told(campaignRun().on('2025-09-08', 'plan.issued', changes))).toEqual([finding])
  })

  test('is issued before its meetings, and the press cannot have been told of one that was held before', () => {
    const changes = { from: '2025-09-01', meetings: [{ ...line, day: '2025-09-05' }] }
    expect(told(campaignRun().on('2025-09-08', 'plan.issued', changes))).toEqual([
      'plan-before-its-meetings',
      'time-for-press',
    ])
  })

  test('after the year-end session asks for the deputies’ own performance', () => {
    const run = campaignRun({ timing: 'afterSession' }, '2025-12-01')
    const changes = { from: '2025-12-16', until: '2025-12-20', meetings: [{ ...line, day: '2025-12-18' }] }
    expect(told(run.on('2025-12-02', 'plan.issued', changes))).toEqual(['own-performance-at-year-end'])
  })

  test('is issued by the body that leads it, and recorded by its office', () => {
    const decision = campaignRun().on('2025-09-08', 'plan.issued', { actor: 'front/ha-noi' })
    expect(told(decision)).toEqual(['refused: not-authorised'])
  })

  test('reaches the Standing Committee, the Presidium and the Front', () => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    expect(told(run.on('2025-09-09', 'plan.distributed', { to: ['front/ha-noi'] }))).toEqual([
      'plan-reaches-all',
    ])
  })
})

describe('who leads', () => {
  const provisions = { actor: 'council/ha-noi', organiser: 'council/ha-noi' }
  test.each([
    ['the delegation alone', {}, true],
    ['a council’s standing body, a campaign of Assembly deputies', provisions, false],
    ['a provincial standing body, a joint campaign', { ...provisions, track: 'assemblyAndCouncil' }, true],
    ['the delegation, a joint campaign', { track: 'assemblyAndCouncil' }, false],
  ])('%s', (_, opening, accepted) => {
    expect(campaignRun(opening, '2025-10-01').kase !== undefined).toBe(accepted)
  })

  test('a meeting of a joint campaign is organised by the standing body first, then by the delegation', () => {
    const run = campaignRun({ ...provisions, track: 'assemblyAndCouncil' })
    const decision = run.on('2025-09-08', 'plan.issued', { actor: 'council/ha-noi' })
    expect(decision.accepted && decision.setOff.opens[0]?.event['organisers']).toEqual([
      { side: 'standingBody', body: 'council/ha-noi' },
      { side: 'delegation', body: 'delegation/ha-noi' },
    ])
  })

  test('a session does not close before it opens', () => {
    const decision = campaignRun().on('2025-09-05', 'session.dated', { opening: '2025-12-20' })
    expect(told(decision)).toEqual(['refused: session-days-in-order'])
  })
})

describe('the meetings', () => {
  test('make the campaign run when the first begins, and collect when the last has concluded', () => {
    const run = campaignRun()
    expect(awaited({}, run)).toEqual([])
    run.on('2025-09-08', 'plan.issued')
    expect(awaited({ meetings: 2 }, run)).toEqual([])
    expect(awaited({ meetings: 2, begun: 1 }, run)).toEqual(['meetings.begun'])
    const recording = { by: { system: 'counters' }, counters: { meetings: 2, begun: 1 } }
    expect(run.on('2025-09-23', 'meetings.begun', {}, recording).accepted).toBe(true)
    expect(run.kase?.state.value).toBe('running')
    expect(awaited({ meetings: 2, begun: 2, concluded: 1 }, run)).toEqual([])
    expect(awaited(held, run)).toEqual(['meetings.concluded'])
    run.on('2025-09-29', 'meetings.concluded', {}, { by: { system: 'counters' }, counters: held })
    expect(run.kase?.state.value).toBe('collecting')
    expect(awaited(held, run)).toEqual([])
  })

  test('are not said to have concluded while one is open', () => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    const decision = run.on('2025-09-29', 'meetings.concluded', {}, { counters: { ...held, concluded: 1 } })
    expect(told(decision)).toEqual(['refused: meetings-have-concluded'])
  })

  test('can be cut off with a reason, which is found; the last one is still noted later', () => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    const open = { ...held, concluded: 1 }
    run.on('2025-09-23', 'meetings.begun', {}, { counters: open })
    expect(told(run.on('2025-10-01', 'cutOff.declared', {}, { counters: open }))).toEqual([
      'no-meeting-cut-off',
    ])
    expect(run.kase?.state.value).toBe('collecting')
    expect(awaited(held, run)).toEqual(['meetings.concluded'])
    const late = run.on('2025-10-03', 'meetings.concluded', {}, { counters: held })
    expect(told(late)).toEqual([])
    expect(run.kase?.state.value).toBe('collecting')
  })
})

describe('the synthesis', () => {
  const [made] = campaignSamples['synthesis.made']
  const central = made?.central ?? []

  test('keeps central and local lists apart', () => {
    const run = collectingRun()
    const both = run.on('2025-10-02', 'synthesis.made', { local: central })
    expect(told(both)).toEqual(['refused: lists-apart'])
    expect(run.kase?.state.value).toBe('collecting')
    expect(told(run.on('2025-10-02', 'synthesis.made'))).toEqual([])
    expect(run.kase?.state.context).toMatchObject({ central: 1, local: 1 })
  })

  test('has no place for complaints', () => {
    const complaint = central.map((item) => ({ ...item, nature: 'complaint' }))
    const decision = collectingRun().on('2025-10-02', 'synthesis.made', { central: complaint })
    expect(told(decision)).toEqual(['refused: complaints-left-out'])
  })

  test.each([
    ['no-more-than-was-raised', { central: central.map((item) => ({ ...item, raised: 30 })) }],
    ['petitions-listed-once', { central: [...central, ...central] }],
    ['synthesised-with-front', { jointlyWith: ['council/ha-noi'] }],
  ])('is taken with the finding %s', (finding, changes) => {
    expect(told(collectingRun().on('2025-10-02', 'synthesis.made', changes, { counters: held }))).toEqual([
      finding,
    ])
  })

  test('is reported when both lists have gone to those they are for', () => {
    const run = collectingRun()
    run.on('2025-10-02', 'synthesis.made')
    expect(told(run.on('2025-10-03', 'centralList.reported', { to: ['assembly'] }))).toEqual([
      'central-list-to-both',
    ])
    expect(run.kase?.state.value).toBe('synthesised')
    expect(told(run.on('2025-10-03', 'localList.reported', { to: ['council/ha-noi'] }))).toEqual([
      'local-list-to-locals',
    ])
    expect(run.kase?.state.value).toBe('reported')
  })

  test('of a closed campaign can be corrected, and both lists then go out again', () => {
    const run = collectingRun()
    run.on('2025-10-02', 'synthesis.made')
    run.on('2025-10-03', 'centralList.reported')
    run.on('2025-10-03', 'localList.reported')
    run.on('2025-12-20', 'campaign.closed')
    expect(run.kase?.state.value).toBe('closed')
    run.on('2026-01-05', 'campaign.reopened')
    expect(run.kase?.state.value).toBe('synthesised')
    expect(told(run.on('2026-01-06', 'synthesis.made'))).toEqual([])
    expect(told(run.on('2026-01-07', 'centralList.reported'))).toEqual([])
    run.on('2026-01-07', 'localList.reported')
    expect(run.kase?.state.value).toBe('reported')
  })

  test('around an extraordinary session waits for a local list that has something in it', () => {
    const run = campaignRun({ sessionKind: 'extraordinary', opening: '2025-11-20' }, '2025-11-01')
    run.on('2025-11-02', 'otherMeans.chosen')
    run.on('2025-11-10', 'synthesis.made')
    run.on('2025-11-17', 'centralList.reported')
    expect(run.kase?.state.value).toBe('synthesised')
  })

  test('is judged by the wording of the session’s day: of 25 September 2025 it was not read, of the 26th it was', () => {
    expect(unread('2025-09-25')).toEqual([true])
    expect(unread('2025-09-26')).toEqual([undefined])
  })

  test('around an extraordinary session goes to the Standing Committee alone, and waits for no local list', () => {
    const run = campaignRun({ sessionKind: 'extraordinary', opening: '2025-11-20' }, '2025-11-01')
    run.on('2025-11-02', 'otherMeans.chosen')
    run.on('2025-11-10', 'synthesis.made', { local: [] })
    expect(told(run.on('2025-11-17', 'centralList.reported', { to: ['assembly'] }))).toEqual([])
    expect(run.kase?.state.value).toBe('reported')
  })
})

describe('a campaign that need not be held', () => {
  const extraordinary = { sessionKind: 'extraordinary' }

  test('begins with the question whether to hold it', () => {
    const run = campaignRun(extraordinary)
    expect(run.kase?.state.value).toBe('deciding')
    expect(told(run.on('2025-09-03', 'plan.issued'))).toEqual(['refused: out-of-place'])
    run.on('2025-09-03', 'holding.decided')
    expect(run.kase?.state.value).toBe('drafting')
  })

  test('is closed by the decision not to hold it, and its clocks stop with it', () => {
    const run = campaignRun(extraordinary)
    const decision = run.on('2025-09-03', 'notHolding.decided')
    expect(run.kase?.state.value).toBe('notHeld')
    expect(decision.accepted && decision.entry.effects.map(({ message }) => message)).toEqual([
      'campaign/not-held',
    ])
  })

  test('is decided by the delegation, not by the Front', () => {
    const decision = campaignRun(extraordinary).on('2025-09-03', 'notHolding.decided', {
      actor: 'front/ha-noi',
    })
    expect(told(decision)).toEqual(['refused: not-authorised'])
  })

  test('goes back to where it was when meetings are held after all', () => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    run.on('2025-09-09', 'plan.distributed')
    run.on('2025-09-20', 'forceMajeure.declared')
    expect(run.kase?.state.value).toBe('deciding')
    run.on('2025-09-21', 'holding.decided')
    expect(run.kase?.state.value).toEqual({ planned: 'distributed' })
  })

  test('still synthesises what was heard before force majeure ended it', () => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    run.on('2025-09-23', 'meetings.begun', {}, { counters: { meetings: 2, begun: 1 } })
    run.on('2025-09-24', 'forceMajeure.declared')
    run.on('2025-09-25', 'notHolding.decided')
    expect(run.kase?.state.value).toBe('collecting')
  })

  test('is found at fault for force majeure that nobody announced, once the wording is known', () => {
    const run = campaignRun()
    const unannounced = { basis: 'announced', announcement: undefined }
    expect(told(run.on('2025-09-28', 'forceMajeure.declared', unannounced))).toEqual([
      'force-majeure-announced',
    ])
  })

  test('is not cancelled without a finding where a regular session requires it', () => {
    expect(told(campaignRun().on('2025-09-28', 'campaign.cancelled'))).toEqual(['required-campaign-held'])
  })
})

test('results whose classes do not add up, or that name no roadmap, are taken as they were printed', () => {
  const changes = { actor: 'committee/ha-noi', petitions: 11, withoutRoadmap: 1 }
  const decision = campaignRun().on('2025-09-20', 'results.reported', changes)
  expect(told(decision)).toEqual(['result-classes-add-up', 'roadmap-named'])
})

test('every figure of a campaign has a label', () => {
  const { context, value, acts, deadlines } = { ...collectingRun().kase?.state } as CaseFacts<CampaignContext>
  const names = Object.keys(campaignFigures({ context, value, acts, deadlines, paths: [], tags: [] }))
  expect(names.filter((name) => figureLabels[name] === undefined)).toEqual([])
})

test('every provision a campaign names is in the law', () => {
  const named = [
    ...Object.values(campaign.rules).map(({ provision }) => provision),
    ...Object.values(campaign.duties).map(({ provision }) => provision),
    ...Object.values(campaign.authority).flatMap(({ provision }) => provision ?? []),
  ]
  expect(named.filter((provision) => !vietnamLaw.provisions.has(provision))).toEqual([])
})

test.each(Object.entries(campaignSamples))('the samples of %s are payloads it takes', (type, samples) => {
  const schema = campaign.events[type as keyof typeof campaignSamples]
  for (const sample of samples) expect(schema.safeParse(sample).error).toBeUndefined()
})
