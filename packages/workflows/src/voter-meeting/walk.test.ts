import { type AnyCommand, type Case, decide } from '@civicflow/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { chairSideOf, countOf, type MeetingContext, takingPart } from './meeting-context.ts'
import { voterMeeting } from './process.ts'
import { figures, invariants } from './report.ts'

const circumstances = {
  environment,
  by: { system: 'walk' },
  recordedAt: '2025-09-29T13:00:00.000Z',
  now: '2025-09-29T20:00',
  seal: (subject: string, text: string) => ({ subject, sealed: text }),
  counters: {},
}

type Facts = Parameters<typeof figures>[0]

interface Place {
  readonly kase: Case<MeetingContext>
  readonly closed: boolean
  readonly facts: Facts
  /** Keys of the places one fact away. */
  readonly next: Set<string>
}

/** What guards and hard rules can tell two contexts apart by. Places that agree in it and in their state go the same ways. */
function keyOf({ state: { value, context } }: Case<MeetingContext>): string {
  const { form, kind, origin, day, title, pausedAt, minutesVersion } = context
  const line = typeof value === 'object' && 'proposed' in value ? title : [form, chairSideOf(context), kind === 'outsideProvince', origin]
  const waiting = (['open', 'inWriting', 'complaint'] as const).map((status) => countOf(context, status) > 0)
  return JSON.stringify([value, line, day === null, pausedAt, minutesVersion, waiting, takingPart(context).length])
}

const places = new Map<string, Place>()
const accepted = new Set<string>()
const half = new Set<string>()

function commandsAt(kase: Case<MeetingContext> | undefined): readonly AnyCommand[] {
  return Object.entries(voterMeeting.samples).flatMap(([type, samples]) =>
    (type === voterMeeting.opening) !== (kase === undefined)
      ? []
      : samples.flatMap((sample) => actorsOf(type, kase).map((actor) => ({ ...sample, type, actor, occurredOn: '2025-09-29' }))),
  )
}

function actorsOf(type: string, kase: Case<MeetingContext> | undefined): readonly string[] {
  if (kase === undefined) return ['delegation/ha-noi', 'council/ha-noi', 'council-group/ha-noi']
  const parties = voterMeeting.parties(kase.state.context)
  return [...new Set((voterMeeting.authority[type]?.actor ?? []).flatMap((role) => parties[role] ?? []))]
}

function after(kase: Case<MeetingContext> | undefined, command: AnyCommand): Place | undefined {
  const decision = decide(voterMeeting, 'case-1', kase, command, circumstances)
  if (!decision.accepted) {
    for (const { code } of decision.refused) if (code === 'half-taken') half.add(command.type)
    return undefined
  }
  accepted.add(command.type)
  const { recordedAt } = circumstances
  const revision = (kase?.revision ?? 0) + 1
  const state = decision.next as Case<MeetingContext>['state'] // a state of this process
  const next = { id: 'case-1', process: 'voter-meeting', version: 1, revision, head: '', recordedAt, state }
  const paths = pathsOf(state.value)
  const closed = CLOSED.includes(paths[0] ?? '')
  return { kase: next, closed, facts: { ...state, paths, tags: closed ? ['closed'] : [] }, next: new Set() }
}

const CLOSED = ['completed', 'rejected', 'refused', 'notHeld', 'cancelled']

function pathsOf(value: Case['state']['value']): readonly string[] {
  if (typeof value === 'string') return [value]
  return Object.entries(value).flatMap(([name, inner]) => [name, ...pathsOf(inner ?? '').map((path) => `${name}.${path}`)])
}

beforeAll(() => {
  const queue: (Place | undefined)[] = [undefined]
  for (let place = queue.shift(), first = true; first || place !== undefined; place = queue.shift(), first = false)
    for (const command of commandsAt(place?.kase)) {
      const next = after(place?.kase, command)
      if (next === undefined) continue
      const key = keyOf(next.kase)
      place?.next.add(key)
      if (places.has(key)) continue
      places.set(key, next)
      queue.push(next)
    }
})

describe('a walk over every fact of the samples', () => {
  test('comes to every state', () => {
    const known = Object.keys(voterMeeting.labels.states).filter((path) => path !== 'unproposed')
    expect(known.filter((path) => ![...places.values()].some(({ facts }) => facts.paths.includes(path)))).toEqual([])
  })

  test('finds a place for every event, and none that is half taken', () => {
    expect(Object.keys(voterMeeting.events).filter((type) => !accepted.has(type))).toEqual([])
    expect([...half]).toEqual([])
  })

  test('finds a way to the end from everywhere', () => {
    const ends = new Set([...places].filter(([, { closed }]) => closed).map(([key]) => key))
    for (let before = -1; before < ends.size; ) {
      before = ends.size
      for (const [key, { next }] of places) if ([...next].some((one) => ends.has(one))) ends.add(key)
    }
    expect([...places.keys()].filter((key) => !ends.has(key))).toEqual([])
  })

  test('keeps every invariant, and concludes a meeting exactly when it is closed', () => {
    for (const { facts, closed } of places.values()) {
      const broken = Object.entries(invariants).filter(([, holds]) => !holds(facts))
      expect(broken.map(([name]) => name)).toEqual([])
      expect(figures(facts)).toMatchObject({ meetings: 1, concluded: closed ? 1 : 0 })
    }
  })
})
