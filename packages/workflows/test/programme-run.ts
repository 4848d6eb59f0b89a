import type { AnyProcess, Environment } from '@civicflow/core'
import type { ProgrammeEventType } from '../src/signed-programme/events.ts'
import type { ProgrammeContext } from '../src/signed-programme/programme-context.ts'
import { type SampleRun, sampleRun } from './sample-run.ts'
import { environment } from './meeting-run.ts'
import { clerkOf } from './session-run.ts'

type Changes = Readonly<Record<string, unknown>>

/** Whose act a fact mostly is, where it is not that of whoever leads. */
const ROLES: Readonly<Partial<Record<ProgrammeEventType, 'committee' | 'awaited'>>> = {
  'committee.assented': 'committee',
  'committee.askedForChange': 'committee',
  'party.agreed': 'awaited',
  'party.objected': 'awaited',
  'party.signed': 'awaited',
  'party.declined': 'awaited',
  'amendment.agreed': 'awaited',
  'amendment.rejected': 'awaited',
}

/** Proposes a programme without a Party committee, whose facts are those of the samples unless the test says otherwise. */
export function programmeRun(
  process: AnyProcess,
  changes: Changes = {},
  { day = '2026-01-06', world = environment }: { readonly day?: string; readonly world?: Environment } = {},
): SampleRun<ProgrammeContext> {
  const lead = String({ ...process.samples[process.opening]?.[1], ...changes }['lead'])
  const by = clerkOf(lead, world)
  const actorOf = (type: string, parties: Readonly<Record<string, readonly string[] | undefined>>) =>
    parties[ROLES[type as ProgrammeEventType] ?? 'lead']?.[0] // an event of this process
  return sampleRun(process, { environment: world, by, actorOf }, { sample: 1, day, actor: lead, changes })
}

/** A programme that all its parties agreed to and signed, each on the same day. */
export function signedRun(
  process: AnyProcess,
  changes: Changes = {},
  terms: Changes = {},
  { day = '2026-01-06', world = environment }: { readonly day?: string; readonly world?: Environment } = {},
): SampleRun<ProgrammeContext> {
  const run = programmeRun(process, changes, { day, world })
  run.does(day, 'programme.drafted', terms)
  run.does(day, 'draft.circulated')
  for (const fact of ['party.agreed', 'party.signed'])
    for (const _ of run.context.parties) run.does(day, fact)
  return run
}
