import { chain, MAX_ENTRY_BYTES } from '../journal/chain.ts'
import { sha256Hex } from '../journal/digest.ts'
import type { Entry, FactEntry, UnchainedEntry } from '../journal/entry.ts'
import type { Circumstances } from '../kernel/circumstances.ts'
import { decide } from '../kernel/decide.ts'
import { figuresOf, indexRows, NO_ROWS, rowsWithout, summarise, textRow } from '../kernel/project.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case, CaseState, Figures } from '../process/case.ts'
import type { AnyProcess, Opening } from '../process/process.ts'
import type { AnyCommand } from '../process/schema.ts'
import type { CaseCommit, CounterChange } from '../store/port.ts'

/** What one command would write: the case's own entry, the cases it opens, what a parent is told. */
export interface Plan {
  readonly entry: Entry
  readonly next: CaseState
  readonly opened: readonly CaseId[]
  readonly cases: readonly CaseCommit[]
  readonly counters: readonly CounterChange[]
}

/** Finds the process that new cases are opened under. */
export type CurrentProcess = (id: string) => AnyProcess

/** Decides a command with everything it opens, and says what would be written, or why not. */
export function planCommand(
  current: CurrentProcess,
  process: AnyProcess,
  id: CaseId,
  kase: Case | undefined,
  command: AnyCommand,
  circumstances: Circumstances,
  sent?: FactEntry['command'],
): { readonly plan: Plan } | { readonly refused: readonly Refusal[] } {
  const decision = decide(process, id, kase, command, circumstances)
  if (!decision.accepted) return { refused: decision.refused }
  const children = planOpenings(current, id, decision.entry.revision, command, decision.opens, circumstances)
  if ('refused' in children) return children
  const opened = children.plans.map(({ entry }) => entry.case)
  const written = chained({ ...decision.entry, opened, ...(sent !== undefined && { command: sent }) })
  if ('refused' in written) return written
  const { entry } = written
  const parent = kase?.parent ?? circumstances.parent
  const own = caseCommit(process, kase, entry, decision.next, parent)
  const told =
    parent === undefined
      ? []
      : counterChange(parent, figuresOf(process, kase?.state), figuresOf(process, decision.next))
  return {
    plan: {
      entry,
      next: decision.next,
      opened,
      cases: [own, ...children.plans.flatMap(({ cases }) => cases)],
      counters: [...told, ...children.plans.flatMap(({ counters }) => counters)],
    },
  }
}

/** What a commit does to a case that got an entry. */
export function caseCommit(
  process: AnyProcess,
  kase: Case | undefined,
  entry: Entry,
  next: CaseState,
  parent: CaseId | undefined,
): CaseCommit {
  const summary = summarise(process, next)
  const after = indexRows(process, next, summary)
  const before = kase === undefined ? NO_ROWS : indexRows(process, kase.state, summarise(process, kase.state))
  const text = textRow(process, entry)
  return {
    case: entry.case,
    expectedRevision: entry.revision - 1,
    ...(parent !== undefined && { parent }),
    process: process.id,
    version: process.version,
    entries: [entry],
    state: next,
    summary,
    index: {
      add: { ...rowsWithout(after, before), texts: text === undefined ? [] : [text] },
      remove: { ...rowsWithout(before, after), texts: [] },
    },
    effects: entry.kind === 'fact' ? entry.effects : [],
  }
}

function planOpenings(
  current: CurrentProcess,
  parent: CaseId,
  revision: number,
  { occurredOn, actor }: AnyCommand,
  openings: readonly Opening[],
  circumstances: Circumstances,
): { readonly plans: readonly Plan[] } | { readonly refused: readonly Refusal[] } {
  const plans: Plan[] = []
  for (const [index, { process: name, event }] of openings.entries()) {
    const process = current(name)
    const command: AnyCommand = { occurredOn, ...(actor !== undefined && { actor }), ...event }
    const planned = planCommand(current, process, childId(parent, revision, index), undefined, command, {
      ...circumstances,
      parent,
      counters: {},
    })
    if ('refused' in planned)
      return { refused: [{ code: 'opening', process: name, index, reasons: planned.refused }] }
    plans.push(planned.plan)
  }
  return { plans }
}

/** Ids of opened cases follow from where they were opened: the same command opens the same cases. */
function childId(parent: CaseId, revision: number, index: number): CaseId {
  return sha256Hex(`${parent}/${revision}/${index}`).slice(0, 32)
}

function chained(
  entry: UnchainedEntry,
): { readonly entry: Entry } | { readonly refused: readonly Refusal[] } {
  const { entry: written, bytes } = chain(entry)
  return bytes > MAX_ENTRY_BYTES
    ? { refused: [{ code: 'too-large', bytes, limit: MAX_ENTRY_BYTES }] }
    : { entry: written }
}

function counterChange(parent: CaseId, before: Figures, after: Figures): readonly CounterChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const add = Object.fromEntries(
    [...names]
      .map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const)
      .filter(([, change]) => change !== 0),
  )
  return Object.keys(add).length === 0 ? [] : [{ case: parent, add }]
}
