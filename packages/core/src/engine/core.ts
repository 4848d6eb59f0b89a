import { CallerError } from '../errors.ts'
import type { Processes } from '../journal/fold.ts'
import { bytesToHex } from '@noble/hashes/utils.js'
import { SEAL_OVERHEAD, sealText } from '../journal/seal.ts'
import type { Circumstances } from '../kernel/circumstances.ts'
import { parsePayload, type Seal, subjectsOf } from '../kernel/payload.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case, Figures } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { AnyCommand, Sealed } from '../process/schema.ts'
import type { Store, StoredCase } from '../store/port.ts'
import { localTimeOf } from '../time/instant.ts'
import type { Recorder } from '../who/party.ts'
import { checkProfile } from './check-profile.ts'
import type { EngineOptions } from './options.ts'
import { systemClock } from '../time/clock.ts'
import { systemWait, type Wait } from '../time/wait.ts'

/** What the parts of an engine share: its options made whole, and the few questions all of them ask. */
export interface EngineCore {
  readonly options: EngineOptions<Store, AnyProcess> & {
    readonly clock: () => string
    readonly random: (length: number) => Uint8Array
    readonly wait: Wait
  }
  /** The process of an id and version. @throws CallerError `missing-version` or `unknown-process`. */
  readonly processes: Processes
  /** The newest version of a process. @throws CallerError `unknown-process`. */
  readonly current: (id: string) => AnyProcess
}

/**
 * @throws CallerError `invalid-process` for two processes of one id and version, or two migrations from one,
 *   `unknown-provision` where the law lacks one, `unknown-process` where one opens cases of a process that is not given,
 *   `invalid-profile` where the profile names a duty or rule that no process has, or loosens a limit of the law.
 */
export function coreOf(options: EngineOptions<Store, AnyProcess>): EngineCore {
  const byVersion = new Map<string, AnyProcess>()
  const newest = new Map<string, AnyProcess>()
  for (const process of options.processes) {
    const key = `${process.id}@${process.version}`
    if (byVersion.has(key))
      throw new CallerError('invalid-process', `process ${key} is given twice`, { process: key })
    checkProvisions(process, options)
    byVersion.set(key, process)
    if ((newest.get(process.id)?.version ?? 0) < process.version) newest.set(process.id, process)
  }
  checkNeeds(options)
  checkMigrations(options)
  checkProfile(options.processes, options.environment)
  const { log } = options
  const current = (id: string) => newest.get(id) ?? unknown(id)
  return {
    options: {
      clock: systemClock,
      wait: systemWait,
      random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      ...options,
      ...(log !== undefined && { log: harmless(log) }),
    },
    current,
    processes: (id, version) => byVersion.get(`${id}@${version}`) ?? missing(current(id), version),
  }
}

/** What a host's log throws, at once or later, is lost: it neither stops nor undoes what the log is told of. */
function harmless(log: NonNullable<EngineOptions<Store, AnyProcess>['log']>): typeof log {
  return (note) => {
    new Promise<unknown>((resolve) => resolve(log(note))).catch(() => {})
  }
}

/** A new case's id: 128 random bits. */
export function newCaseId({ options }: EngineCore): CaseId {
  return bytesToHex(options.random(16))
}

/** A stored case as the kernel knows it. */
export function caseOf(stored: StoredCase): Case {
  const { case: id, process, version, revision, head, recordedAt, state, parent } = stored
  return { id, process, version, revision, head, recordedAt, state, ...(parent !== null && { parent }) }
}

/** The circumstances of a command that is recorded now; without one, of an entry that holds nothing to be sealed. */
export async function circumstancesOf(
  core: EngineCore,
  tenant: string,
  by: Recorder,
  process: AnyProcess,
  command: AnyCommand | undefined,
  counters: Figures,
): Promise<Circumstances> {
  const { environment, clock } = core.options
  const recordedAt = clock()
  const seal = command === undefined ? noSeal : await sealFor(core, tenant, process, command)
  return { environment, by, recordedAt, now: localTimeOf(recordedAt, environment.zone), seal, counters }
}

/** What a command would be decided under if nothing had to be sealed. */
export function plainCircumstances(core: EngineCore, by: Recorder, counters: Figures): Circumstances {
  const { environment, clock } = core.options
  const recordedAt = clock()
  return {
    environment,
    by,
    recordedAt,
    now: localTimeOf(recordedAt, environment.zone),
    seal: placeholder,
    counters,
  }
}

function noSeal(): never {
  throw new RangeError('nothing is put on record that could be personal')
}

/** As long as the sealed text would be, so that an explanation meets the same limits as the record. */
function placeholder(subject: string, text: string): Sealed {
  const bytes = SEAL_OVERHEAD + new TextEncoder().encode(text).length
  return { subject, sealed: 'A'.repeat(4 * Math.ceil(bytes / 3)) }
}

/** Fetches the keys of the data subjects a command names, so that the kernel can seal without waiting. */
async function sealFor(
  { options }: EngineCore,
  tenant: string,
  process: AnyProcess,
  command: AnyCommand,
): Promise<Seal> {
  const plan = process.plan.get(command.type)
  const keys = new Map<string, Uint8Array>()
  if (plan !== undefined && plan.fields.personal.length > 0) {
    const parsed = parsePayload(plan, command)
    const subjects = 'payload' in parsed ? subjectsOf(plan, parsed.payload) : []
    for (const subject of subjects) keys.set(subject, await options.keys.subjectKey(tenant, subject))
  }
  return (subject, text) => {
    const key = keys.get(subject)
    if (key === undefined)
      throw new CallerError(
        'invalid-process',
        `the data subject "${subject}" has no key; name it beside the personal field`,
        { subject },
      )
    return sealText(key, options.random(24), subject, text)
  }
}

function checkProvisions(process: AnyProcess, { environment }: EngineOptions<Store, AnyProcess>): void {
  const named = [
    ...Object.values(process.rules).map(({ provision }) => provision),
    ...Object.values(process.duties).map(({ provision }) => provision),
    ...Object.values(process.authority).flatMap(({ provision }) =>
      provision === undefined ? [] : [provision],
    ),
    ...process.separations.flatMap(({ provision }) => (provision === undefined ? [] : [provision])),
  ]
  const unknownOnes = [...new Set(named)].filter((id) => !environment.law.provisions.has(id))
  if (unknownOnes.length > 0)
    throw new CallerError(
      'unknown-provision',
      `process "${process.id}" applies ${unknownOnes.join(', ')}, which the environment's law does not hold`,
      { process: process.id, provisions: unknownOnes },
    )
}

function checkNeeds({ processes }: EngineOptions<Store, AnyProcess>): void {
  const known = new Set(processes.map(({ id }) => id))
  for (const { id, needs } of processes)
    for (const needed of needs)
      if (!known.has(needed))
        throw new CallerError(
          'unknown-process',
          `process "${id}" opens cases of "${needed}", which is not among the engine's processes; give it too`,
          { process: needed, neededBy: id },
        )
}

/** From each version cases go over to one other. */
function checkMigrations({ processes }: EngineOptions<Store, AnyProcess>): void {
  const ways = processes.flatMap(({ id, migration }) =>
    migration === undefined ? [] : [`${id}@${migration.from}`],
  )
  const twice = ways.find((way, index) => ways.indexOf(way) !== index)
  if (twice !== undefined)
    throw new CallerError('invalid-process', `two migrations lead on from ${twice}; a case can take one`, {
      process: twice,
    })
}

function unknown(id: string): never {
  throw new CallerError('unknown-process', `process "${id}" is not among the engine's processes`, {
    process: id,
  })
}

function missing(process: AnyProcess, version: number): never {
  throw new CallerError(
    'missing-version',
    `version ${version} of process "${process.id}" is not among the engine's processes; keep every version a case was decided under`,
    { process: process.id, version },
  )
}
