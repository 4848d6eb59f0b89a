import type { AnyProcess, Case, CaseFacts, Figures, OfficeId } from '@civicflow/core'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'
import { environment } from './meeting-run.ts'

/** A case that went one way of many, and the types of the facts that it took, its opening left out. */
export interface RandomWay {
  readonly kase: Case
  readonly taken: readonly string[]
}

/** How the facts of a way are recorded. */
interface Recorded extends Recording {
  readonly person: string
  readonly office: OfficeId
  /** The day of all of them. */
  readonly day: string
  /** Types of facts that come about only where a choice falls on one, not because nothing else was taken: early ends. */
  readonly rarely: readonly string[]
  /** Makes a sample fit the case; `undefined` where it has no place in it. Samples are sent as they are unless told. */
  readonly fit?: (type: string, sample: object, kase: Case) => object | undefined
}

/**
 * Opens a case with one of the samples and takes it on: from each choice on, the samples are tried in turn until one is
 * taken, as the act of whoever can do it in the case.
 */
export function randomWay(
  process: AnyProcess,
  opening: number,
  choices: readonly number[],
  { person, office, day, rarely, fit = (_, sample) => sample, ...recording }: Recorded,
): RandomWay {
  const run = caseRun(process, environment, { person, office })
  const openings = process.samples[process.opening] ?? []
  const sample = openings[opening % openings.length]
  const opened = { ...sample, type: process.opening, occurredOn: day }
  const isOpened = process.authority[process.opening]?.onlyOpened?.({ ...opened, actor: '' }) === true
  run.record(opened, { ...recording, ...(isOpened && { opened: true }) })
  const facts = Object.entries(process.samples).flatMap(([type, samples]) =>
    samples.map((one) => ({ ...one, type, occurredOn: day })),
  )
  const taken = choices.flatMap((choice) => {
    const start = choice % facts.length
    const inTurn = [...facts.slice(start), ...facts.slice(0, start)]
    const next = inTurn.find(
      (fact, place) =>
        (place === 0 || !rarely.includes(fact.type)) && isTaken(process, run, fact, fit, recording),
    )
    return next?.type ?? []
  })
  if (run.kase === undefined) throw new Error(`sample ${opening} opens no case of ${process.id}`)
  return { kase: run.kase, taken }
}

function isTaken(
  process: AnyProcess,
  run: CaseRun,
  fact: { readonly type: string; readonly occurredOn: string },
  fit: NonNullable<Recorded['fit']>,
  recording: Recording,
): boolean {
  const fitting = run.kase && fit(fact.type, fact, run.kase)
  if (fitting === undefined) return false
  const parties = process.parties(run.kase?.state.context)
  const actors = (process.authority[fact.type]?.actor ?? []).flatMap((role) => parties[role] ?? [])
  return actors.some((actor) => run.record({ ...fact, ...fitting, actor }, recording).accepted)
}

/** What a process counts of a case. */
export function figuresOf(process: AnyProcess, { state }: Case): Figures {
  const { value, context, acts, deadlines } = state
  const facts: CaseFacts<unknown> = { value, context, acts, deadlines, paths: pathsIn(value), tags: [] }
  return process.figures?.(facts) ?? {}
}

/** `{ team: 'planned' }` → `['team', 'team.planned']` */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([state, inner]) => [
    state,
    ...pathsIn(inner).map((path) => `${state}.${path}`),
  ])
}

/** The sum over all of the figures whose names fit. */
export function total(all: readonly Figures[], is: (name: string) => boolean): number {
  return all
    .flatMap((each) => Object.entries(each))
    .reduce((sum, [name, value]) => (is(name) ? sum + value : sum), 0)
}
