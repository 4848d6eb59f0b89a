import type { AnyProcess, Environment } from '@civicflow/core'
import { isConfigured } from '../src/building-blocks/configured-process.ts'
import { everyProcess } from './every-process.ts'
import { environment } from './meeting-run.ts'
import { type RandomWay, randomWay } from './random-way.ts'
import { type SampleRun, sampleRun } from './sample-run.ts'
import { clerkOf } from './session-run.ts'

type Changes = Readonly<Record<string, unknown>>

/** Every process of the package that was made by a definition. */
export const everyOf = (definition: string): readonly AnyProcess[] =>
  everyProcess.filter((one) => isConfigured(one) && one.about.definition === definition)

/** The body that leads the case of an opening: the field of that name says which. */
function leadIn({ id, roles }: AnyProcess, opening: Changes): string {
  const lead = Object.entries(roles).find(([, { involvement }]) => involvement === 'lead')
  if (lead === undefined) throw new Error(`nobody leads a case of ${id}`)
  return String(opening[lead[0]])
}

/** A case of a configured process, whose facts are its samples unless told, each the act of the first who can do it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- given by hand: a process is not known by its context
export function configuredRun<Context>(
  process: AnyProcess,
  {
    day,
    sample = 0,
    changes = {},
    world = environment,
  }: {
    readonly day: string
    readonly sample?: number
    readonly changes?: Changes
    readonly world?: Environment
  },
): SampleRun<Context> {
  const opening = { ...process.samples[process.opening]?.[sample], ...changes }
  const actor = leadIn(process, opening)
  return sampleRun<Context>(
    process,
    {
      environment: world,
      by: clerkOf(actor, world),
      actorOf: (type, parties) =>
        (process.authority[type]?.actor ?? []).flatMap((role) => parties[role] ?? [])[0],
    },
    { sample, day, actor, changes },
  )
}

/** A random way of a case of a configured process, all of it on one day. */
export function configuredWay(
  process: AnyProcess,
  opening: number,
  choices: readonly number[],
  { day, rarely }: { readonly day: string; readonly rarely: readonly string[] },
): RandomWay {
  const sample = process.samples[process.opening]?.[0] ?? {}
  return randomWay(process, opening, choices, { ...clerkOf(leadIn(process, sample)), day, rarely })
}
