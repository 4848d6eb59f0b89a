import { StoreError } from '../errors.ts'
import { canonicalJson } from '../journal/digest.ts'
import { chainBreak } from '../journal/chain.ts'
import type { CorrectedEntry, Effect, Entry, FactEntry } from '../journal/entry.ts'
import { factsIn } from '../journal/facts.ts'
import { fold } from '../journal/fold.ts'
import type { Cause } from '../kernel/circumstances.ts'
import { figuresOf, indexRows, NO_ROWS, rowsWithout, summarise, textRow } from '../kernel/project.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case, Figures } from '../process/case.ts'
import type {
  Awaitable,
  CaseRow,
  IndexRows,
  Inspection,
  Store,
  StoredCase,
  StoredEntry,
} from '../store/port.ts'
import type { Party } from '../who/party.ts'
import { faultsAgainstCheckpoints } from './checkpoint.ts'
import type { EngineCore } from './core.ts'
import { callerName } from './record.ts'
import type { Fault } from './fault.ts'

/** What was found, and over how much. */
export interface Verification {
  readonly sound: boolean
  readonly cases: number
  readonly entries: number
  readonly faults: readonly Fault[]
  /** Entries were recorded while it looked: what was found may be of the moment; verify again when it is quiet. */
  readonly moved: boolean
}

const PAGE = 500

/**
 * Verifies a tenant's journal against everything that is kept beside it: chains, folds, states, deadlines, index rows,
 * counters, positions, checkpoints. With a root that was kept outside, also that nothing it covered was cut or lost.
 * It cannot prove what is newer than that root against somebody who rewrites whole chains, nor what became of a
 * delivery: that every effect has one is verified, how it stands is not in the journal.
 */
export async function verify(core: EngineCore, tenant: string, root?: string): Promise<Verification> {
  for (let tries = 1; ; tries += 1) {
    const before = await core.options.store.position(tenant)
    const found = await verifyOnce(core, tenant, root)
    const moved = (await core.options.store.position(tenant)) !== before
    if (found.sound || !moved || tries === TRIES) return { ...found, moved }
  }
}

/** How often a tenant in use is looked at again before faults are told that may be of the moment. */
const TRIES = 3

async function verifyOnce(
  core: EngineCore,
  tenant: string,
  root?: string,
): Promise<Omit<Verification, 'moved'>> {
  const { store } = core.options
  const faults: Fault[] = []
  let cases = 0
  let entries = 0
  let keyed = 0
  for await (const id of caseIds(store, tenant)) {
    const journal = await readable(() => store.entries(tenant, id))
    faults.push(
      ...(journal === undefined ? [unreadable('case', id)] : await verifyCase(core, tenant, id, journal)),
    )
    cases += 1
    entries += journal?.length ?? 0
    keyed += journal?.filter(({ entry }) => isKeyed(entry)).length ?? 0
  }
  faults.push(...((await readable(() => orderFaults(store, tenant))) ?? [unreadable('order')]))
  faults.push(
    ...((await readable(() => faultsAgainstCheckpoints(store, tenant, root))) ?? [unreadable('checkpoints')]),
  )
  const receipts = await store.receiptCount(tenant)
  if (receipts !== keyed) faults.push({ fault: 'receipts', stored: receipts, counted: keyed })
  const damaged = (await store.check()).map((what): Fault => ({ fault: 'store', what }))
  faults.push(...damaged)
  return { sound: faults.length === 0, cases, entries, faults }
}

async function* caseIds(store: Store, tenant: string): AsyncGenerator<CaseId> {
  for (let after = 0; ; ) {
    const page = await store.caseIds(tenant, after, PAGE)
    for (const { case: id } of page) yield id
    const last = page.at(-1)
    if (last === undefined) return
    after = last.opened
  }
}

async function verifyCase(
  core: EngineCore,
  tenant: string,
  id: CaseId,
  stored: readonly StoredEntry[],
): Promise<readonly Fault[]> {
  const { store } = core.options
  const journal = stored.map(({ entry }) => entry)
  const broken = firstBreak(id, journal)
  if (broken !== undefined) return [broken]
  const folded = fold(core.processes, journal)
  if ('misfit' in folded) return [{ fault: 'fold', case: id, revision: folded.revision, what: folded.misfit }]
  const inspection = await readable(() => store.inspect(tenant, id))
  if (inspection === undefined) return [unreadable('case', id)]
  const counted = await readable(() => recount(core, tenant, id))
  return [
    ...stateFaults(core, folded.case, stored[0]?.position, inspection),
    ...indexFaults(core, folded.case, journal, inspection),
    ...(await receiptFaults(store, tenant, journal)),
    ...(await missingChildren(store, tenant, journal)),
    ...(await toldFaults(store, tenant, journal)),
    ...(counted === undefined ? [unreadable('case', id)] : counterFaults(id, inspection.counters, counted)),
  ]
}

/** What can be read; `undefined` where what is stored is damaged. */
async function readable<T>(read: () => Awaitable<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof StoreError && error.code === 'corrupt') return undefined
    throw error
  }
}

function unreadable(part: 'case' | 'order' | 'checkpoints', id?: CaseId): Fault {
  return { fault: 'unreadable', part, ...(id !== undefined && { case: id }) }
}

function firstBreak(id: CaseId, journal: readonly Entry[]): Fault | undefined {
  if (journal.length === 0) return { fault: 'chain', case: id, revision: 1, what: 'revision' }
  let previous = ''
  for (const [index, entry] of journal.entries()) {
    const what = entry.case === id ? chainBreak(entry, index + 1, previous) : 'hash'
    if (what !== undefined) return { fault: 'chain', case: id, revision: index + 1, what }
    previous = entry.hash
  }
  return undefined
}

function stateFaults(
  core: EngineCore,
  folded: Case,
  opened: number | undefined,
  { stored }: Inspection,
): readonly Fault[] {
  const fault = (part: string): Fault => ({ fault: 'state', case: folded.id, part })
  if (stored === undefined) return [fault('case')]
  const { id, parent = null, state, ...rest } = folded
  const summary = summarise(core.processes(folded.process, folded.version), state)
  const { state: storedState, ...row } = stored
  return [
    ...differingParts({ case: id, opened, parent, summary, ...rest }, row),
    ...differingParts(state, storedState),
  ].map(fault)
}

function differingParts(expected: object, found: object): readonly string[] {
  const [one, other] = [expected, found] as readonly Readonly<Record<string, unknown>>[]
  const names = new Set([...Object.keys(expected), ...Object.keys(found)])
  return [...names].filter((name) => !same(one?.[name], other?.[name]))
}

/** Every case an entry opened must be there. */
async function missingChildren(
  store: Store,
  tenant: string,
  journal: readonly Entry[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (const id of journal.flatMap((entry) => ('opened' in entry ? entry.opened : [])))
    if ((await store.load(tenant, id)) === undefined) faults.push({ fault: 'state', case: id, part: 'case' })
  return faults
}

/** What an entry put on record in other cases must stand there as its doing, and what was put on record here in the entry that did it. */
async function toldFaults(
  store: Store,
  tenant: string,
  journal: readonly Entry[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (const entry of journal) {
    if (entry.kind !== 'fact' && entry.kind !== 'corrected') continue
    const here = { case: entry.case, revision: entry.revision }
    for (const there of entry.told ?? [])
      if (!same((await entryAt(store, tenant, there))?.toldBy, here)) faults.push({ fault: 'told', ...there })
    const by = entry.toldBy === undefined ? undefined : await entryAt(store, tenant, entry.toldBy)
    if (entry.toldBy !== undefined && by?.told?.some((told) => same(told, here)) !== true)
      faults.push({ fault: 'told', ...here })
  }
  return faults
}

async function entryAt(
  store: Store,
  tenant: string,
  { case: id, revision }: Cause,
): Promise<FactEntry | CorrectedEntry | undefined> {
  const [stored] = (await readable(() => store.entries(tenant, id, revision - 1, 1))) ?? []
  const entry = stored?.entry
  return entry?.kind === 'fact' || entry?.kind === 'corrected' ? entry : undefined
}

function indexFaults(
  core: EngineCore,
  folded: Case,
  journal: readonly Entry[],
  { index, effects, deliveries }: Inspection,
): readonly Fault[] {
  const process = core.processes(folded.process, folded.version)
  const texts = factsIn(journal).flatMap(
    ({ version, event, statedBy }) => textRow(core.processes(folded.process, version), event, statedBy) ?? [],
  )
  const expected: IndexRows = {
    ...rowsWithout(indexRows(process, folded.state, summarise(process, folded.state)), NO_ROWS),
    texts,
  }
  const rows = (['traits', 'queue', 'texts'] as const).flatMap((name): readonly Fault[] => {
    const missing = differing(expected[name], index[name])
    const extra = differing(index[name], expected[name])
    return missing + extra === 0 ? [] : [{ fault: 'index', case: folded.id, rows: name, missing, extra }]
  })
  const sent: readonly Effect[] = journal.flatMap((entry) => ('effects' in entry ? entry.effects : []))
  const kept = sent.length === effects.length && differing(sent, effects) === 0
  const waiting = same(sent.map(({ id }) => id).toSorted(), deliveries.toSorted())
  return [
    ...rows,
    ...(kept ? [] : [{ fault: 'effects', case: folded.id } as const]),
    ...(waiting ? [] : [{ fault: 'deliveries', case: folded.id } as const]),
  ]
}

/** Every entry that was sent under a key must be what that key remembers. */
async function receiptFaults(
  store: Store,
  tenant: string,
  journal: readonly Entry[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (const entry of journal.filter(isKeyed)) {
    const expected = {
      caller: callerName(entry.by),
      ...entry.command,
      case: entry.case,
      revision: entry.revision,
    }
    const found = await store.receipt(tenant, expected.caller, expected.key)
    if (!same(expected, found)) faults.push({ fault: 'receipt', case: entry.case, revision: entry.revision })
  }
  return faults
}

type Keyed = (FactEntry | CorrectedEntry) & {
  readonly hash: string
  readonly by: Party
  readonly command: NonNullable<FactEntry['command']>
}

function isKeyed(entry: Entry): entry is Keyed {
  return 'command' in entry && entry.command !== undefined && 'person' in entry.by
}

async function recount(core: EngineCore, tenant: string, id: CaseId): Promise<Figures> {
  const counted: Record<string, number> = {}
  for await (const row of childrenOf(core.options.store, tenant, id)) {
    const stored = await core.options.store.load(tenant, row.case)
    if (stored === undefined) continue
    for (const [name, value] of Object.entries(figuresIn(core, stored)))
      counted[name] = (counted[name] ?? 0) + value
  }
  return counted
}

/** What a child adds; nothing where its stored state is none of its process's, which is a fault of that case. */
function figuresIn(core: EngineCore, { process, version, state }: StoredCase): Figures {
  try {
    return figuresOf(core.processes(process, version), state)
  } catch {
    return {}
  }
}

async function* childrenOf(store: Store, tenant: string, id: CaseId): AsyncGenerator<CaseRow> {
  for (let after: string | undefined; ; ) {
    const page = await store.children(tenant, id, { limit: PAGE, ...(after !== undefined && { after }) })
    yield* page.rows
    if (page.next === undefined) return
    after = page.next
  }
}

function counterFaults(id: CaseId, stored: Figures, counted: Figures): readonly Fault[] {
  const names = new Set([...Object.keys(stored), ...Object.keys(counted)])
  return [...names].flatMap((name): readonly Fault[] => {
    const [one = 0, other = 0] = [stored[name], counted[name]]
    return one === other ? [] : [{ fault: 'counter', case: id, name, stored: one, counted: other }]
  })
}

/** Positions without a gap, each entry once, and each one its case's own. */
async function orderFaults(store: Store, tenant: string): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const seen = new Map<CaseId, Entry>()
  let expected = 1
  for (let after = 0; ; ) {
    const { entries } = await store.changes(tenant, after, PAGE)
    for (const { position, entry } of entries) {
      if (position !== expected) faults.push({ fault: 'position', position: expected })
      expected = position + 1
      const before = seen.get(entry.case)
      if (entry.revision !== (before?.revision ?? 0) + 1 || entry.previous !== (before?.hash ?? ''))
        faults.push({ fault: 'stray', case: entry.case, revision: entry.revision })
      seen.set(entry.case, entry)
    }
    const last = entries.at(-1)
    if (last === undefined) break
    after = last.position
  }
  if ((await store.position(tenant)) !== expected - 1) faults.push({ fault: 'position', position: expected })
  for (const [id, { revision, hash }] of seen) {
    const stored = await store.load(tenant, id)
    if (stored?.revision !== revision || stored.head !== hash)
      faults.push({ fault: 'stray', case: id, revision })
  }
  return faults
}

function differing(rows: readonly object[], others: readonly object[]): number {
  const known = new Set(others.map(canonicalJson))
  return rows.filter((row) => !known.has(canonicalJson(row))).length
}

function same(one: unknown, other: unknown): boolean {
  return (
    one === other || (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other))
  )
}
