import { describe, expect, test } from 'vitest'
import { campaignRun } from '../../test/campaign-run.ts'
import { told } from '../../test/told.ts'
import { campaignPartiesOf } from './roles.ts'
import type { CampaignContext } from './context.ts'

type Run = ReturnType<typeof campaignRun>

const stateOf = (run: Run) => run.kase?.state.value
const contextOf = (run: Run) => run.kase?.state.context as CampaignContext // a run of this process
const deadline = (run: Run) => run.kase?.state.deadlines['plan-comments']
const front = { actor: 'front/ha-noi' }
const committee = { actor: 'committee/ha-noi' }

/** A draft that front and committee of the city were asked about, by 6 September. */
function circulated(): Run {
  const run = campaignRun()
  run.on('2025-09-02', 'plan.circulated', { to: ['front/ha-noi', 'committee/ha-noi'] })
  return run
}

describe('a draft plan that is sent round', () => {
  test('waits for those who were asked, and goes back to whoever drafts it with the last comments', () => {
    const run = circulated()
    expect(stateOf(run)).toBe('consulting')
    expect(campaignPartiesOf(contextOf(run)).awaited).toEqual(['front/ha-noi', 'committee/ha-noi'])
    run.on('2025-09-03', 'comments.received', front)
    expect(stateOf(run)).toBe('consulting')
    run.on('2025-09-04', 'comments.received', { ...committee, position: 'proposesChanges' })
    expect(stateOf(run)).toBe('drafting')
    expect(contextOf(run).consultation).toEqual({
      'front/ha-noi': 'agrees',
      'committee/ha-noi': 'proposesChanges',
    })
  })

  test('tells those who are asked', () => {
    const decision = campaignRun().on('2025-09-02', 'plan.circulated', { to: ['front/ha-noi'] })
    expect(decision.accepted && decision.entry.effects).toMatchObject([
      { message: 'campaign/comments-asked', to: ['front/ha-noi'] },
    ])
  })

  test('is commented on by deputies too, and by a body nobody asked', () => {
    const run = campaignRun()
    const deputy = 'delegation/ha-noi/deputy-1'
    run.on('2025-09-02', 'plan.circulated', { to: ['front/ha-noi'], deputies: [deputy] })
    expect(told(run.on('2025-09-03', 'comments.received', { actor: 'council/ha-noi' }))).toEqual([])
    expect(told(run.on('2025-09-03', 'comments.received', { actor: deputy }))).toEqual([])
    expect(campaignPartiesOf(contextOf(run)).awaited).toEqual(['front/ha-noi'])
  })

  test('is not commented on by a body that has no part in the campaign', () => {
    const run = circulated()
    expect(told(run.on('2025-09-03', 'comments.received', { actor: 'press/ha-noi' }))).toContain(
      'refused: not-authorised',
    )
  })

  test('owes comments by the day the letter names, until the last has come', () => {
    const run = circulated()
    expect(deadline(run)).toMatchObject({ status: 'due', until: '2025-09-06', setBy: 'case' })
    run.on('2025-09-03', 'comments.received', front)
    expect(deadline(run)?.met).toBeUndefined()
    expect(told(run.on('2025-09-08', 'comments.received', committee))).toEqual(['late: plan-comments'])
    expect(deadline(run)?.met).toMatchObject({ on: '2025-09-08' })
  })

  test('that is revised and sent round again waits for those who are asked again', () => {
    const run = circulated()
    run.on('2025-09-03', 'comments.received', front)
    run.on('2025-09-04', 'plan.revised')
    expect(stateOf(run)).toBe('drafting')
    run.on('2025-09-04', 'plan.circulated', { to: ['front/ha-noi'], commentsBy: undefined })
    expect(contextOf(run)).toMatchObject({
      commentsBy: null,
      consultation: { 'front/ha-noi': 'awaited', 'committee/ha-noi': 'awaited' },
    })
    expect(deadline(run)).toBeUndefined()
  })

  test('can be issued once the day for comments is over; before it, missing comments are found', () => {
    expect(told(circulated().on('2025-09-06', 'plan.issued'))).toEqual(['comments-awaited'])
    expect(told(circulated().on('2025-09-08', 'plan.issued'))).toEqual([])
  })

  test('is still commented on when the plan is issued, which is found', () => {
    const run = circulated()
    run.on('2025-09-08', 'plan.issued')
    expect(told(run.on('2025-09-09', 'comments.received', front))).toContain('comments-before-the-plan')
  })
})

const joint = { track: 'assemblyAndCouncil', organiser: 'council/ha-noi', actor: 'council/ha-noi' }
const twoCouncils = {
  ...joint,
  track: 'twoCouncils',
  parties: {
    office: 'office/ha-noi',
    councilStanding: ['council/ha-noi', 'council/phuong-ba-dinh'],
    deputiesGroup: ['council-group/ha-noi'],
    front: ['front/phuong-ba-dinh', 'front/ha-noi'],
  },
}
const levels = (...of: readonly string[]) => ({
  actor: 'council/ha-noi',
  deputies: [],
  meetings: [
    {
      title: 'Hội nghị chung',
      area: 'phuong-ba-dinh',
      form: 'conference',
      mode: 'inPerson',
      setting: 'community',
      day: '2025-09-29',
      place: 'Nhà văn hóa',
      content: ['sessionAgenda'],
      deputies: of.map((level) => ({ deputy: deputyOf[level], level })),
    },
  ],
})
const deputyOf: Readonly<Record<string, string>> = {
  national: 'delegation/ha-noi/deputy-1',
  province: 'council-group/ha-noi/deputy',
  commune: 'council/phuong-ba-dinh/chair',
}

/** A joint draft that these bodies have been asked about, and have agreed to. */
function agreedBy(opening: object, ...bodies: readonly string[]): Run {
  const run = campaignRun({ ...opening }, '2025-09-26')
  run.on('2025-09-26', 'plan.circulated', { actor: 'council/ha-noi', to: bodies })
  for (const actor of bodies) run.on('2025-09-27', 'comments.received', { actor })
  return run
}

describe('the plan of a joint campaign', () => {
  const plan = (run: Run, ...of: readonly string[]) =>
    told(run.on('2025-09-27', 'plan.issued', levels(...of))).filter((name) =>
      /joint|councils|levels/.test(name),
    )

  test.each([
    [['delegation/ha-noi', 'front/ha-noi'], []],
    [['delegation/ha-noi'], ['joint-plan-agreed']],
    [['delegation/ha-noi', 'front/phuong-ba-dinh'], ['joint-plan-agreed']],
    [['front/ha-noi'], ['joint-plan-agreed']],
  ])('of the Assembly’s deputies and a council’s, agreed by %j, is found %j', (bodies, findings) => {
    expect(plan(agreedBy(joint, ...bodies), 'national', 'province')).toEqual(findings)
  })

  const communeSide = ['council/phuong-ba-dinh', 'council-group/ha-noi', 'front/phuong-ba-dinh']
  test.each([
    [communeSide, []],
    [communeSide.slice(1), ['two-councils-plan-agreed']],
    [communeSide.slice(0, 2), ['two-councils-plan-agreed']],
    [[...communeSide.slice(0, 2), 'front/ha-noi'], ['two-councils-plan-agreed']],
  ])('of councils of two levels, agreed by %j, is found %j', (bodies, findings) => {
    expect(plan(agreedBy(twoCouncils, ...bodies), 'province', 'commune')).toEqual(findings)
  })

  test('consults the commune’s standing body, which need not agree', () => {
    const run = agreedBy(twoCouncils, ...communeSide.slice(1))
    run.on('2025-09-27', 'plan.circulated', { actor: 'council/ha-noi', to: ['council/phuong-ba-dinh'] })
    const proposal = { actor: 'council/phuong-ba-dinh', position: 'proposesChanges' }
    run.on('2025-09-27', 'comments.received', proposal)
    expect(plan(run, 'province', 'commune')).toEqual([])
  })

  test.each([
    [joint, ['national', 'commune']],
    [twoCouncils, ['national', 'province']],
    [{}, ['national', 'province']],
  ])('with meetings of other levels than its own is found: %#', (opening, of) => {
    const run = campaignRun(opening, '2025-09-26')
    const { actor = 'delegation/ha-noi' } = opening as { actor?: string }
    expect(told(run.on('2025-09-27', 'plan.issued', { ...levels(...of), actor }))).toContain(
      'levels-of-its-track',
    )
  })

  test('is no single council’s where two levels of councils meet voters in it', () => {
    const council = { track: 'council', organiser: 'council/ha-noi', actor: 'council/ha-noi' }
    const run = campaignRun(council, '2025-09-26')
    expect(told(run.on('2025-09-27', 'plan.issued', levels('province', 'commune')))).toContain(
      'levels-of-its-track',
    )
  })
})

describe('whether a joint campaign is held', () => {
  const extraordinary = { ...joint, sessionKind: 'extraordinary' }

  test.each([
    ['delegation/ha-noi', ['council/ha-noi'], []],
    ['council/ha-noi', ['delegation/ha-noi'], []],
    ['delegation/ha-noi', undefined, ['each-side-decides']],
  ])('is decided by %s with %j', (actor, jointlyWith, findings) => {
    const run = campaignRun(extraordinary, '2025-09-26')
    expect(told(run.on('2025-09-27', 'notHolding.decided', { actor, jointlyWith }))).toEqual(findings)
  })

  test('is not decided by the Front, nor by the Standing Committee that asks for it', () => {
    for (const actor of ['front/ha-noi', 'assembly']) {
      const run = campaignRun(extraordinary, '2025-09-26')
      expect(told(run.on('2025-09-27', 'notHolding.decided', { actor, atRequestOf: 'assembly' }))).toEqual([
        'refused: not-authorised',
      ])
    }
  })
})
