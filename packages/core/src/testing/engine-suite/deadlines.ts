import { accepted } from '../../engine/outcome.ts'
import { CallerError } from '../../errors.ts'
import type { Deadline } from '../../kernel/deadline.ts'
import { environmentOf, type Environment, type Profile } from '../../kernel/environment.ts'
import type { Store } from '../../store/port.ts'
import { calendarOf } from '../../time/calendar.ts'
import { lawOf } from '../../law/law.ts'
import { expectEqual, expectThat, expectThrown } from '../expect.ts'
import { hearingEnvironment, hearingLaw } from '../hearing/hearing-world.ts'
import type { Claim } from '../store-harness.ts'
import { facts, type HearingId, reasonsOf, runs, type Scene, sceneOn } from './scene.ts'

/** Deadlines: derived, explained, never in the way of a fact. */
export const deadlineClaims: readonly Claim[] = [
  {
    name: 'each kind of duty is derived, met and found late or early as its law says',
    holds: ({ store }) => derivesAll(store),
  },
  {
    name: 'a year without a calendar leaves a deadline undetermined and refuses no fact; recompute finds the day',
    holds: ({ store }) => waitsForCalendar(store),
  },
  {
    name: 'a day before the first line of a provision leaves its deadline undetermined',
    holds: ({ store }) => waitsForRule(store),
  },
  {
    name: 'a profile tightens: an earlier target, a number where the law has none, a finding made a refusal',
    holds: ({ store }) => tightens(store),
  },
  { name: 'recompute records nothing where nothing changes', holds: ({ store }) => recomputesNothing(store) },
]

async function deadlinesOf(scene: Scene, id: HearingId): Promise<Readonly<Record<string, Deadline>>> {
  const view = await scene.office.read(id)
  return Object.fromEntries((view?.deadlines ?? []).map(({ duty, deadline }) => [duty, deadline]))
}

async function standings(scene: Scene, id: HearingId): Promise<Readonly<Record<string, string>>> {
  const view = await scene.office.read(id)
  return Object.fromEntries((view?.deadlines ?? []).map(({ duty, standing }) => [duty, standing]))
}

async function derivesAll(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const days = async () =>
    Object.fromEntries(
      Object.entries(await deadlinesOf(scene, id)).map(([duty, deadline]) => [
        duty,
        deadline.status === 'due'
          ? [deadline.day, deadline.until].filter(Boolean).join('…')
          : deadline.status,
      ]),
    )
  expectEqual(
    await days(),
    { notice: '2025-09-12' },
    'seven working days before the hearing, over the National Day',
  )
  const done = await runs(scene, id, [
    { type: 'notice.posted', occurredOn: '2025-09-20', place: 'Board' },
    ...facts.slice(1, 4),
  ])
  const codes = done.map(({ findings }) =>
    findings.map((finding) => ('duty' in finding ? `${finding.code}:${finding.duty}` : finding.code)),
  )
  expectEqual(codes, [['late:notice'], ['early:posting'], [], []], 'late and early are found')
  expectEqual(
    await days(),
    {
      notice: '2025-09-12',
      posting: '2025-09-25',
      sitting: '2025-09-20…2025-09-23',
      statements: '2025-09-23…2025-09-23',
      report: '2025-10-08',
      costs: 'not-set-by-law',
      minutes: 'not-set-by-law',
    },
    'all that are owed',
  )
  const standing = await standings(scene, id)
  expectEqual(
    [standing['notice'], standing['costs'], standing['report'], standing['statements']],
    ['met-late', 'not-set-by-law', 'open', 'open'],
    'how they stand',
  )
  scene.on('2025-10-09')
  expectEqual((await standings(scene, id))['report'], 'overdue', 'a day later')
  expectEqual(
    (await scene.office.overdue()).rows.map(({ item }) => item),
    ['statements', 'report'],
    'in the list',
  )
  const explained = await scene.office.explainDue(id, 'report')
  expectEqual(explained?.due, { day: '2025-10-08' }, 'explained by the same day')
  const shut = await runs(scene, id, [
    { type: 'report.written', occurredOn: '2025-10-09', pages: 1 },
    { type: 'costs.settled', occurredOn: '2025-10-09', amount: 1 },
    { type: 'file.shut', occurredOn: '2025-10-10' },
  ])
  expectEqual(
    shut.flatMap(({ findings }) =>
      findings.map((finding) => ('duty' in finding ? `${finding.code}:${finding.duty}` : finding.code)),
    ),
    ['late:report', 'early:shutting'],
    'until the file is shut',
  )
  expectEqual((await scene.office.overdue()).rows, [], 'a closed case is overdue with nothing')
}

const without2025 = environmentOf({
  ...hearingEnvironment,
  calendar: calendarOf({ years: [2024], rows: [] }),
})

async function waitsForCalendar(store: Store): Promise<void> {
  const scene = sceneOn(store, { environment: without2025 })
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 4))
  const { notice, report } = await deadlinesOf(scene, id)
  expectEqual([notice?.status, report?.status], ['undetermined', 'undetermined'], 'without a calendar')
  expectEqual(
    report?.status === 'undetermined' && [report.missing, report.earliest],
    [{ what: 'calendar', year: 2025 }, '2025-10-08'],
    'what is missing, and the earliest day',
  )
  const known = sceneOn(store)
  known.on('2025-10-01')
  const outcome = await known.office.recompute(id)
  expectEqual(outcome?.outcome, 'accepted', 'recomputed')
  const after = await deadlinesOf(known, id)
  expectEqual(
    [after['notice'], after['report']].map((deadline) => deadline?.status === 'due' && deadline.day),
    ['2025-09-12', '2025-10-08'],
    'with a calendar',
  )
  expectThat((await known.engine.verify('a')).sound, 'and it verifies')
  expectEqual((await known.office.recompute(id)) ?? 'nothing', 'nothing', 'a second time')
  const open = await known.called({ day: '2027-03-01' })
  expectEqual((await deadlinesOf(known, open))['notice']?.status, 'undetermined', 'a hearing in 2027')
  const far = await known.called({ day: '9999-12-31' })
  expectEqual(
    (await deadlinesOf(known, far))['notice']?.status,
    'undetermined',
    'a hearing at the end of time',
  )
}

async function waitsForRule(store: Store): Promise<void> {
  const provisions = [...hearingLaw.provisions.values()].map((provision) =>
    provision.id === 'posting'
      ? { ...provision, lines: provision.lines.map((line) => ({ ...line, from: '2025-09-20' })) }
      : provision,
  )
  const scene = sceneOn(store, {
    environment: environmentOf({ ...hearingEnvironment, law: lawOf(provisions) }),
  })
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 1))
  const { posting } = await deadlinesOf(scene, id)
  expectEqual(
    posting?.status === 'undetermined' && posting.missing,
    { what: 'rule', provision: 'posting', on: '2025-09-10' },
    'before the first line',
  )
}

function profiled(profile: Profile): Environment {
  return environmentOf({ ...hearingEnvironment, profile })
}

async function tightens(store: Store): Promise<void> {
  const limits = {
    'hearing/report': { value: 3, unit: 'days' },
    'hearing/minutes': { value: 5, unit: 'workingDays' },
    'hearing/notice': { value: 3, unit: 'days' },
  } as const
  const scene = sceneOn(store, { environment: profiled({ limits, refuse: ['hearing/someStatement'] }) })
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 2))
  scene.on('2025-09-23')
  expectEqual(
    reasonsOf(await scene.panel.record(id, { type: 'hearing.adjourned', occurredOn: '2025-09-23' })),
    ['rule'],
    'a finding elsewhere',
  )
  await runs(scene, id, facts.slice(2, 4))
  const { report, minutes, notice } = await deadlinesOf(scene, id)
  expectEqual(
    report?.status === 'due' && [report.day, report.target, report.setBy],
    ['2025-10-08', '2025-09-26', 'law'],
    'an earlier target beside the legal day',
  )
  expectEqual(
    minutes?.status === 'due' && [minutes.day, minutes.setBy],
    ['2025-09-30', 'profile'],
    'a number where the law has none',
  )
  expectEqual(
    notice?.status === 'due' && [notice.day, notice.target ?? 'none'],
    ['2025-09-12', 'none'],
    'a later day, counted otherwise, does not loosen the law',
  )
  for (const [duty, value] of [
    ['notice', 6],
    ['report', 20],
    ['posting', 1],
  ] as const) {
    const limit = { value, unit: hearingLaw.provisions.get(duty)?.lines.at(-1)?.limit?.unit ?? 'days' }
    const environment = profiled({ limits: { [`hearing/${duty}`]: limit } })
    const thrown = await expectThrown(() => sceneOn(store, { environment }), `a looser ${duty}`)
    expectEqual(thrown instanceof CallerError && thrown.code, 'invalid-profile', `a looser ${duty}`)
  }
}

async function recomputesNothing(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  for (const command of facts) {
    await scene.does(id, command)
    const before = await scene.picture()
    expectEqual((await scene.office.recompute(id)) ?? 'nothing', 'nothing', `after ${command.type}`)
    expectEqual(await scene.picture(), before, 'nothing was written')
  }
  expectEqual(
    accepted(await scene.office.record(id, { type: 'file.reopened', occurredOn: '2025-10-06', reason: 'x' }))
      .revision,
    9,
    'a closed case takes its facts',
  )
}
