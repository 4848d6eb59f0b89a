import { compare, type Compared, type Plan, repeated, type Turn } from './measure.ts'
import type { Row } from './row.ts'
import { inertScope } from './scene/bare-machine.ts'
import { midLives } from './scene/mid-life.ts'
import type { Moment } from './scene/moment.ts'

/** What is asked of the kernel. */
export interface Question {
  readonly name: string
  readonly ask: (moment: Moment) => unknown
  readonly callsATurn: number
  /** How many times as long as the bare step it may take; `null` where nothing is aimed at. */
  readonly aim: number | null
}

/** A moment in the life of a case, and what is said of it in the table. */
export type Subject = readonly [what: string, moment: Moment]

/** Bare steps in a turn: enough for the clock to tell them apart. */
const STEPS = 50
const WARM_UP: Plan = { warmUp: 0, rounds: 100 }
const MEASURED: Plan = { warmUp: 50, rounds: 400 }

/** In the middle of the life of a case, a fact of each machine. */
export async function ofEveryMachine(): Promise<readonly Subject[]> {
  const moments = await midLives()
  return moments.map((moment) => [`${moment.process.id}, ${moment.event.type}`, moment])
}

/** Asks a question at each moment, beside the bare step of the same machine with the same event and a kept scope. */
export async function againstBareStep(
  question: Question,
  subjects: readonly Subject[],
): Promise<readonly Row[]> {
  const turns = subjects.map(([what, moment]) => ({ what, ...turnsOf(question, moment) }))
  // As in a server, the code has seen every kind of fact before it is measured with one.
  for (const { subject, baseline } of turns) await compare(subject, baseline, WARM_UP)
  const rows: Row[] = []
  for (const { what, subject, baseline } of turns)
    rows.push(rowOf(question, what, await compare(subject, baseline, MEASURED)))
  return rows
}

function turnsOf(
  { ask, callsATurn }: Question,
  moment: Moment,
): Readonly<Record<'subject' | 'baseline', Turn>> {
  const { process, before, event } = moment
  const { machine } = process
  const { value, context } = before.state
  const snapshot = machine.resolveState({ value, context })
  return {
    subject: repeated(callsATurn, () => ask(moment)),
    baseline: repeated(STEPS, () => machine.transition(snapshot, event, inertScope)),
  }
}

function rowOf(
  { name, callsATurn, aim }: Question,
  what: string,
  { subject, baseline, ratio }: Compared,
): Row {
  const each = (ms: number, calls: number) => (ms / calls) * 1000
  const times = ratio * (STEPS / callsATurn)
  return {
    question: `${name}: ${what}`,
    subject: each(subject, callsATurn),
    baseline: each(baseline, STEPS),
    ratio: times,
    unit: 'µs',
    aim: aim === null ? null : `ratio ≤ ${aim}`,
    met: aim === null ? null : times <= aim,
  }
}
