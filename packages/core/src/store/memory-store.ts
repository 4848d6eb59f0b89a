import { CallerError, StoreError } from '../errors.ts'
import {
  casesWith,
  changesAfter,
  countersOf,
  countValues,
  findCases,
  findChildren,
  findDeliveries,
  findInQueue,
  findTexts,
  hasAudience,
  inspectCase,
} from './memory-queries.ts'
import { claimDeliveries, decideDelivery, deliveryRow, settleDeliveries } from './memory-deliveries.ts'
import { applyTo, emptyTenant, receiptKey } from './memory-tenant.ts'
import type { Lease, MemoryTenant } from './memory-tenant.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { later } from '../time/instant.ts'
import type { Instant } from '../time/day.ts'
import type { Checkpoint, Commit, CommitOutcome, Store, StoredCase } from './port.ts'
import { eachAlone } from './each-alone.ts'

/**
 * A store in memory: what every other store is compared with, and enough for tests and demonstrations.
 *
 * Its clock is the machine's unless another is given. What is handed in is copied and what is handed out is frozen. There are no host transactions: `apply` with a
 * connection throws CallerError `invalid-argument`.
 */
export function memoryStore({ clock = systemClock }: { readonly clock?: Clock } = {}): Store {
  const after = (ms: number) => later(clock(), ms)
  const tenants = new Map<string, MemoryTenant>()
  const of = (tenant: string) => tenants.get(tenant) ?? emptyTenant()
  const toWrite = (tenant: string) => {
    const data = of(tenant)
    tenants.set(tenant, data)
    return data
  }
  return {
    apply: (commit, connection) => apply(toWrite, commit, connection, clock()),
    applyAll: (commits) => commits.map(eachAlone((commit) => apply(toWrite, commit, undefined, clock()))),
    load: (tenant, id) => of(tenant).cases.get(id)?.stored,
    loadAll: (tenant, ids) => {
      const asked = new Set(ids)
      return storedIn(of(tenant)).filter((stored) => asked.has(stored.case))
    },
    situation: (tenant, id, sent) => ({
      stored: of(tenant).cases.get(id)?.stored,
      counters: countersOf(of(tenant), id),
      receipt: sent && of(tenant).receipts.get(receiptKey(sent.caller, sent.key)),
    }),
    entries: (tenant, id, after = 0, limit = Number.POSITIVE_INFINITY) =>
      of(tenant)
        .cases.get(id)
        ?.entries.slice(after, after + limit) ?? [],
    receipt: (tenant, caller, key) => of(tenant).receipts.get(receiptKey(caller, key)),
    receiptCount: (tenant) => of(tenant).receipts.size,
    changes: (tenant, after, limit, audiences) => changesAfter(of(tenant), after, limit, audiences),
    isVisible: (tenant, id, audiences) => hasAudience(of(tenant).cases.get(id), audiences),
    cases: (query) => findCases(of(query.tenant), query),
    count: (query, most) => Math.min(casesWith(of(query.tenant), query).length, most),
    counts: (query) => countValues(of(query.tenant), query),
    queue: (query) => findInQueue(of(query.tenant), query),
    search: (query) => findTexts(of(query.tenant), query),
    counters: (tenant, id) => countersOf(of(tenant), id),
    children: (tenant, id, paging) => findChildren(of(tenant), id, paging),
    stored: (tenant, opened, limit, processes) =>
      storedIn(of(tenant))
        .filter((stored) => stored.opened > opened && (processes?.includes(stored.process) ?? true))
        .slice(0, limit),
    caseIds: (tenant, after, limit) =>
      [...of(tenant).cases.values()]
        .map(({ stored }) => ({ case: stored.case, opened: stored.opened }))
        .filter(({ opened }) => opened > after)
        .slice(0, limit),
    inspect: (tenant, id) => inspectCase(of(tenant), id),
    check: () => [],
    position: (tenant) => of(tenant).entries.length,
    checkpoints: (tenant) => [...of(tenant).checkpoints],
    lastCheckpoint: (tenant) => of(tenant).checkpoints.at(-1),
    keepCheckpoint: (checkpoint) => keepCheckpoint(toWrite(checkpoint.tenant), checkpoint),
    now: clock,
    lease: (tenant, name, holder, ms) =>
      takeLease(toWrite(tenant), name, { holder, until: after(ms) }, clock()),
    release: (tenant, name, holder) => {
      const { leases } = of(tenant)
      if (leases.get(name)?.holder === holder) leases.delete(name)
    },
    claim: (tenant, holder, ms, limit, only) =>
      claimDeliveries(of(tenant), holder, clock(), after(ms), limit, only),
    settle: (tenant, holder, settlements) => settleDeliveries(of(tenant), holder, settlements, after),
    deliveries: (query) => findDeliveries(of(query.tenant), query),
    delivery: (tenant, effect) => {
      const kept = of(tenant).deliveries.get(effect)
      return kept && deliveryRow(kept)
    },
    decideDelivery: (tenant, effect, decision) => decideDelivery(of(tenant), effect, decision, clock()),
    close: () => {},
  }
}

function apply(
  toWrite: (tenant: string) => MemoryTenant,
  commit: Commit,
  connection: unknown,
  now: Instant,
): CommitOutcome {
  if (connection !== undefined) {
    throw new CallerError(
      'invalid-argument',
      'The memory store knows no host transactions; call without a connection, or use a store with a database.',
    )
  }
  return applyTo(toWrite(commit.tenant), frozenCopy(commit), now)
}

function storedIn({ cases }: MemoryTenant): readonly StoredCase[] {
  return [...cases.values()].map(({ stored }) => stored)
}

function takeLease({ leases }: MemoryTenant, name: string, lease: Lease, now: Instant): boolean {
  const held = leases.get(name)
  if (held !== undefined && held.holder !== lease.holder && held.until > now) return false
  leases.set(name, lease)
  return true
}

function keepCheckpoint(tenant: MemoryTenant, checkpoint: Checkpoint): void {
  const next = tenant.checkpoints.length + 1
  if (checkpoint.number !== next) {
    throw new StoreError(
      'not-committed',
      'failed',
      `Checkpoint ${checkpoint.number} is not the next one, ${next}; another was taken meanwhile: take it anew.`,
    )
  }
  tenant.checkpoints.push(frozenCopy(checkpoint))
}

/** A copy as a database would give it back: through JSON, and nobody can change it. */
function frozenCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => Object.freeze(part)) as T // same shape: T is JSON
}
