import { CallerError, StoreError } from '../errors.ts'
import { canonicalJson } from '../journal/digest.ts'
import { type Entry, type FactEntry, isOfSystem } from '../journal/entry.ts'
import type { CorrectionCommand } from '../kernel/correct.ts'
import type { RecusalCommand } from '../kernel/recuse.ts'
import type { Finding } from '../kernel/finding.ts'
import { keyedDigest } from '../journal/seal.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case, Figures } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { AnyCommand } from '../process/schema.ts'
import type { Awaitable, Commit, CommitOutcome, Receipt, Situation } from '../store/port.ts'
import type { Party } from '../who/party.ts'
import { checkedId, checkedKey } from './arguments.ts'
import { circumstancesOf, type EngineCore } from './core.ts'
import type { Accepted, Conflict, Outcome, Prepared, Refused } from './outcome.ts'
import { planCorrection } from './correct.ts'
import { type KnownCase, type Plan, type Planned, planCommand } from './plan.ts'
import { planRecusal } from './recuse.ts'
import { surroundingsFor } from './surroundings.ts'
import { type Caller, visibleIn } from './visible-case.ts'

/** How a command is to be written. */
export interface RecordOptions {
  /** The caller's own key for this command: sent again with it, nothing is written twice. 1 to 200 characters. */
  readonly key?: string
  /** The revision the caller has seen; at another one the answer is a conflict. Without it the engine decides anew. */
  readonly expectedRevision?: number
}

/** A command on a case, or on none where it opens one. */
export interface CommandRequest {
  readonly process?: AnyProcess
  readonly case: CaseId
  readonly command: AnyCommand
  readonly options: RecordOptions
}

/** A correction of a fact of a case. */
export interface CorrectionRequest {
  readonly case: CaseId
  readonly correction: CorrectionCommand
  readonly reason: string
  readonly options: RecordOptions
}

/** A person who is to take no part in a case. */
export interface RecusalRequest {
  readonly case: CaseId
  readonly recusal: RecusalCommand
  readonly options: RecordOptions
}

export type Request = CommandRequest | CorrectionRequest | RecusalRequest

/** How often a command without an expected revision is decided anew when others were faster. */
export const TRIES = 50

/** Others were faster every time. */
export function tooBusy(): StoreError {
  return new StoreError(
    'not-committed',
    'busy',
    `others changed the case ${TRIES} times in a row; send the command again`,
  )
}

/** What became of a command, and what was written for it; nothing where it was refused, in conflict or repeated. */
export interface Recorded {
  readonly outcome: Outcome
  readonly written?: Commit
}

/** Decides a command and writes it, unless it was written before under its key. */
export async function record(core: EngineCore, caller: Caller, request: Request): Promise<Recorded> {
  for (let attempt = 1; ; attempt += 1) {
    const prepared = await decidedNow(core, caller, request)
    if (prepared.outcome !== 'prepared') return { outcome: prepared }
    const { commit } = prepared
    const written = await core.options.store.apply(commit)
    const outcome = await concluded(core, caller, request, prepared, written)
    if (outcome !== 'again')
      return written.outcome === 'committed' ? { outcome, written: commit } : { outcome }
    if (attempt === TRIES) throw tooBusy()
  }
}

/** Decides a command and says what would be written, unless it was written before under its key. */
export async function prepare(
  core: EngineCore,
  caller: Caller,
  request: Request,
): Promise<Prepared | Outcome> {
  const answer = await decidedNow(core, caller, request)
  const digest = await digestOf(core, caller, request)
  // That an opening was written before shows where it is written, or here.
  return answer.outcome === 'prepared' && isOpening(request) && digest !== undefined
    ? ((await repeated(core, caller, request, digest)) ?? answer)
    : answer
}

/** Decides a command on the case as it is: one question to the store, or none where it opens one. */
export async function decidedNow(
  core: EngineCore,
  caller: Caller,
  request: Request,
): Promise<Prepared | Outcome> {
  const digest = await digestOf(core, caller, request)
  const situation = isOpening(request) ? undefined : await situationOf(core, caller, request, digest)
  if (situation?.receipt !== undefined) return replay(core, caller, situation.receipt, digest)
  const answer = await decided(core, caller, request, situation, digest)
  if (digest === undefined || answer.outcome === 'prepared') return answer
  // What speaks against the command may be the command itself, accepted meanwhile under the same key.
  return (await repeated(core, caller, request, digest)) ?? answer
}

function isOpening(request: Request): request is CommandRequest & { readonly process: AnyProcess } {
  return 'process' in request && request.process !== undefined
}

function situationOf(
  { options: { store } }: EngineCore,
  { tenant, party }: Caller,
  request: Request,
  digest: string | undefined,
): Awaitable<Situation> {
  const { key } = request.options
  const sent = key === undefined || digest === undefined ? undefined : { caller: callerName(party), key }
  return store.situation(tenant, checkedId(request.case), sent)
}

async function decided(
  core: EngineCore,
  caller: Caller,
  request: Request,
  situation: Situation | undefined,
  digest: string | undefined,
): Promise<Prepared | Refused | Conflict> {
  const known = knownFor(core, caller, request, situation)
  if ('outcome' in known) return known
  const { process, kase, counters } = known
  const overtaken = await overtakenBy(core, caller, request, kase)
  if (overtaken !== undefined) return overtaken
  const sent = sentUnder(request, digest)
  const planned = await planOf(core, caller, request, process, kase, counters, sent)
  if (!('refused' in planned)) return preparedOf(caller, planned.plan, sent)
  core.options.log?.({
    note: 'refused',
    ...caller,
    ...(kase !== undefined && { case: kase.id }),
    event: eventOf(request)?.type ?? '',
    refused: planned.refused,
  })
  return { outcome: 'refused', refused: planned.refused }
}

/** Has the case moved on from the revision the caller expects? What the system alone noted meanwhile does not count. */
async function overtakenBy(
  core: EngineCore,
  caller: Caller,
  { options: { expectedRevision } }: Request,
  kase: Case | undefined,
): Promise<Conflict | undefined> {
  if (expectedRevision === undefined || kase === undefined) return undefined
  if (!(Number.isSafeInteger(expectedRevision) && expectedRevision >= 1))
    throw new CallerError('invalid-argument', 'an expected revision is a whole number from 1', {
      expectedRevision,
    })
  if (kase.revision === expectedRevision) return undefined
  const met = await conflict(core, caller, kase.id, expectedRevision, kase.revision)
  return expectedRevision < kase.revision && met.since.every(isOfSystem) ? undefined : met
}

async function planOf(
  core: EngineCore,
  caller: Caller,
  request: Request,
  process: AnyProcess,
  kase: Case | undefined,
  counters: Figures,
  sent: FactEntry['command'],
): Promise<Planned> {
  const { tenant, party } = caller
  const circumstances = await circumstancesOf(core, tenant, party, process, eventOf(request), counters)
  const around = surroundingsFor(core, caller)
  if ('command' in request)
    return planCommand(around, process, request.case, kase, request.command, circumstances, sent)
  if (kase === undefined) throw new RangeError('a correction or recusal is about a case')
  if ('recusal' in request) return planRecusal(process, kase, request.recusal, circumstances, sent)
  const { correction, reason } = request
  return planCorrection({ core, tenant, around }, process, kase, correction, reason, circumstances, sent)
}

/** The event a request puts on record; none where it voids one, or recuses somebody. */
function eventOf(request: Request): AnyCommand | undefined {
  if ('command' in request) return request.command
  if ('recusal' in request) return undefined
  return 'event' in request.correction ? request.correction.event : undefined
}

function sentUnder({ options: { key } }: Request, digest: string | undefined): FactEntry['command'] {
  return key === undefined || digest === undefined ? undefined : { key, digest }
}

function preparedOf(
  { tenant, party }: Caller,
  { entry, cases, counters }: Plan,
  sent: FactEntry['command'],
): Prepared {
  const receipt =
    sent === undefined
      ? {}
      : { receipt: { caller: callerName(party), ...sent, case: entry.case, revision: entry.revision } }
  const commit: Commit = { tenant, cases, counters, ...receipt }
  return {
    outcome: 'prepared',
    case: entry.case,
    commit,
    findings: findingsOf(entry),
  }
}

/** What became of a prepared commit. `again`: somebody was faster, and the caller expected no revision of that case. */
export async function concluded(
  core: EngineCore,
  caller: Caller,
  request: Request,
  prepared: Prepared,
  written: CommitOutcome,
): Promise<Outcome | 'again'> {
  if (written.outcome === 'committed') return acceptedFrom(prepared, written.positions[0] ?? 0)
  if (written.outcome === 'repeated')
    return replay(core, caller, written.receipt, await digestOf(core, caller, request))
  const { expectedRevision } = request.options
  return expectedRevision === undefined || written.case !== request.case
    ? 'again'
    : conflict(core, caller, request.case, expectedRevision, written.revision)
}

/** The accepted outcome of a commit that was written. */
export function acceptedFrom({ commit, case: id, findings }: Prepared, position: number): Accepted {
  const entry = commit.cases[0]?.entries[0] as Entry // a prepared commit holds the case's own entry first
  return {
    outcome: 'accepted',
    case: id,
    revision: entry.revision,
    position,
    entry,
    findings,
    opened: openedBy(entry),
    repeated: false,
  }
}

/** The name under which a party's keys are remembered. */
export function callerName({ person, office }: Party): string {
  return JSON.stringify([person, office])
}

/** What became of a command whose answer was lost; `undefined` where nothing was written under the key. */
export async function resolve(core: EngineCore, caller: Caller, key: string): Promise<Accepted | undefined> {
  const receipt = await core.options.store.receipt(caller.tenant, callerName(caller.party), checkedKey(key))
  return receipt === undefined ? undefined : acceptedBefore(core, caller, receipt)
}

async function repeated(
  core: EngineCore,
  caller: Caller,
  { options }: Request,
  digest: string,
): Promise<Accepted | undefined> {
  const receipt = await core.options.store.receipt(caller.tenant, callerName(caller.party), options.key ?? '')
  return receipt === undefined ? undefined : replay(core, caller, receipt, digest)
}

async function replay(
  core: EngineCore,
  caller: Caller,
  receipt: Receipt,
  digest: string | undefined,
): Promise<Accepted> {
  expectSame(receipt, digest)
  return acceptedBefore(core, caller, receipt)
}

/** @throws CallerError `key-reused` where a receipt is of another command */
export function expectSame({ key, digest }: Receipt, sent: string | undefined): void {
  if (digest === sent) return
  const message = `the key "${key}" was used for another command; make a new key for each command`
  throw new CallerError('key-reused', message, { key })
}

async function acceptedBefore(
  { options }: EngineCore,
  { tenant }: Caller,
  receipt: Receipt,
): Promise<Accepted> {
  const [stored] = await options.store.entries(tenant, receipt.case, receipt.revision - 1, 1)
  if (stored === undefined)
    throw new CallerError(
      'invalid-argument',
      `the entry of key "${receipt.key}" is gone; verify the journal`,
      { receipt },
    )
  const { entry, position } = stored
  return {
    outcome: 'accepted',
    case: receipt.case,
    revision: entry.revision,
    position,
    entry,
    findings: findingsOf(entry),
    opened: openedBy(entry),
    repeated: true,
  }
}

/** What a request is about: a case that the caller may see, or none yet. */
function knownFor(
  core: EngineCore,
  caller: Caller,
  request: Request,
  situation: Situation | undefined,
): (Omit<KnownCase, 'kase'> & { readonly kase: Case | undefined }) | Refused {
  if (isOpening(request)) return { process: request.process, kase: undefined, counters: {} }
  return visibleIn(core, caller, situation ?? NOTHING_THERE)
}

const NOTHING_THERE: Situation = { stored: undefined, counters: {}, receipt: undefined }

async function conflict(
  { options }: EngineCore,
  { tenant }: Caller,
  id: CaseId,
  expected: number,
  revision: number,
): Promise<Conflict> {
  const since = (await options.store.entries(tenant, id, expected)).map(({ entry }) => entry)
  // It may have moved on again meanwhile.
  return { outcome: 'conflict', expected, revision: since.at(-1)?.revision ?? revision, since }
}

async function digestOf(
  { options }: EngineCore,
  { tenant }: Caller,
  request: Request,
): Promise<string | undefined> {
  if (request.options.key === undefined) return undefined
  checkedKey(request.options.key)
  const text = requestText(request)
  return text === undefined ? undefined : keyedDigest(await options.keys.digestKey(tenant), text)
}

/** A request's canonical text; `undefined` for one that has none (NaN, half a character), which the kernel refuses. */
function requestText(request: Request): string | undefined {
  try {
    return canonicalJson(saidIn(request)).normalize('NFC') // as the texts that go on record
  } catch {
    return undefined
  }
}

function saidIn(request: Request): object {
  if ('command' in request) return { subject: request.process?.id ?? request.case, command: request.command }
  return 'recusal' in request
    ? { subject: request.case, recusal: request.recusal }
    : { subject: request.case, correction: request.correction, reason: request.reason }
}

function openedBy(entry: Entry): readonly CaseId[] {
  return 'opened' in entry ? entry.opened : []
}

function findingsOf(entry: Entry): readonly Finding[] {
  return 'findings' in entry ? entry.findings : []
}
