import type {
  CaseCommit,
  Commit,
  CommitOutcome,
  CounterChange,
  Instant,
  Position,
  Receipt,
} from '@civicflow/core'
import { audienceSetAfter } from './audience-sets.ts'
import { countedTraitsOf, emptyTally, type Tally } from './counts.ts'
import { keepDelivery } from './deliveries.ts'
import { changeRows } from './index-rows.ts'
import { findReceipt } from './journal.ts'
import type { Statements } from './statements.ts'
import { findTenant, openTenant } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

/** Writes a commit in the transaction that is open. Nothing is written before everything is known to fit. */
export function writeCommit(sql: Statements, commit: Commit, now: Instant): CommitOutcome {
  const receipt = commit.receipt && findReceipt(sql, commit.tenant, commit.receipt.caller, commit.receipt.key)
  if (receipt !== undefined) return { outcome: 'repeated', receipt }
  const tenant = findTenant(sql, commit.tenant)
  const known = commit.cases.map((part) => tenant && findPlace(sql, tenant, part))
  for (const [index, part] of commit.cases.entries()) {
    const revision = known[index]?.revision ?? 0
    if (revision !== part.expectedRevision) return { outcome: 'conflict', case: part.case, revision }
  }
  const kept = tenant ?? openTenant(sql, commit.tenant)
  const positions = writeCases(sql, kept, commit.cases, known, now)
  for (const change of commit.counters) count(sql, kept, change)
  if (commit.receipt !== undefined) keepReceipt(sql, kept, commit.receipt)
  return { outcome: 'committed', positions }
}

interface CasePlace {
  readonly number: number
  readonly revision: number
  readonly audienceSet: number
}

function findPlace(sql: Statements, tenant: TenantRow, part: CaseCommit): CasePlace | undefined {
  return sql.one(
    'select number, revision, audience_set as "audienceSet" from civicflow_cases where tenant = ? and id = ?',
    tenant.id,
    part.case,
  )
}

function writeCases(
  sql: Statements,
  tenant: TenantRow,
  cases: readonly CaseCommit[],
  known: readonly (CasePlace | undefined)[],
  now: Instant,
): readonly Position[] {
  const tally = emptyTally()
  let last = tenant.position
  const positions = cases.flatMap((part, index) => {
    const first = last + 1
    last += part.entries.length
    writeCase(sql, tenant, part, known[index], first, now, tally)
    return part.entries.map((_, place) => first + place)
  })
  tally.write(sql)
  if (positions.length > 0) sql.run('update civicflow_tenants set position = ? where id = ?', last, tenant.id)
  return positions
}

function writeCase(
  sql: Statements,
  tenant: TenantRow,
  part: CaseCommit,
  known: CasePlace | undefined,
  first: Position,
  now: Instant,
  tally: Tally,
): void {
  const audienceSet = audienceSetAfter(sql, tenant, known?.audienceSet, part.index)
  const number =
    known === undefined
      ? openCase(sql, tenant, part, first, audienceSet)
      : changeCase(sql, part, known.number)
  appendEntries(sql, tenant, part, number, first)
  if (known === undefined || known.audienceSet === audienceSet)
    changeRows(sql, tenant, number, part.index, (trait, cases) =>
      tally.add({ audienceSet, process: part.process }, trait, cases),
    )
  else moveCase(sql, tenant, part, known, audienceSet, tally)
  keepEffects(sql, tenant, part, number, now)
}

/** Changes the rows of a case that others see from now on: it is counted among theirs, with everything it has. */
function moveCase(
  sql: Statements,
  tenant: TenantRow,
  { process, index }: CaseCommit,
  { number, audienceSet: before }: CasePlace,
  after: number,
  tally: Tally,
): void {
  const countAll = (audienceSet: number, cases: 1 | -1) => {
    for (const trait of countedTraitsOf(sql, number)) tally.add({ audienceSet, process }, trait, cases)
  }
  countAll(before, -1)
  changeRows(sql, tenant, number, index, () => {})
  countAll(after, 1)
  sql.run('update civicflow_cases set audience_set = ? where number = ?', after, number)
}

function appendEntries(
  sql: Statements,
  tenant: TenantRow,
  part: CaseCommit,
  number: number,
  first: Position,
): void {
  const text =
    'insert into civicflow_entries (tenant, position, number, revision, body) values (?, ?, ?, ?, ?)'
  for (const [place, entry] of part.entries.entries()) {
    sql.run(text, tenant.id, first + place, number, entry.revision, JSON.stringify(entry))
  }
}

function keepEffects(
  sql: Statements,
  tenant: TenantRow,
  part: CaseCommit,
  number: number,
  now: Instant,
): void {
  const text = 'insert into civicflow_effects (number, id, body) values (?, ?, ?)'
  for (const effect of part.effects) {
    const { id, ...body } = effect
    sql.run(text, number, id, JSON.stringify(body))
    keepDelivery(sql, tenant, number, effect, now)
  }
}

function openCase(
  sql: Statements,
  tenant: TenantRow,
  part: CaseCommit,
  opened: Position,
  audienceSet: number,
): number {
  return sql.run(
    `insert into civicflow_cases
       (process, version, revision, head, recorded_at, state, summary, tenant, id, opened, parent, audience_set)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...changing(part),
    tenant.id,
    part.case,
    opened,
    part.parent ?? null,
    audienceSet,
  )
}

function changeCase(sql: Statements, part: CaseCommit, number: number): number {
  sql.run(
    `update civicflow_cases
     set process = ?, version = ?, revision = ?, head = ?, recorded_at = ?, state = ?, summary = ?
     where number = ?`,
    ...changing(part),
    number,
  )
  return number
}

function changing(part: CaseCommit) {
  const last = part.entries.at(-1)
  return [
    part.process,
    part.version,
    lastRevision(part),
    last?.hash ?? '',
    last?.recordedAt ?? '',
    JSON.stringify(part.state),
    JSON.stringify(part.summary),
  ] as const
}

function lastRevision(part: CaseCommit): number {
  return part.expectedRevision + part.entries.length
}

function count(sql: Statements, tenant: TenantRow, { case: id, add }: CounterChange): void {
  const text = `insert into civicflow_counters (tenant, case_id, name, value) values (?, ?, ?, ?)
    on conflict do update set value = value + excluded.value`
  for (const [name, value] of Object.entries(add)) sql.run(text, tenant.id, id, name, value)
}

function keepReceipt(sql: Statements, tenant: TenantRow, receipt: Receipt): void {
  const { caller, key, digest, case: id, revision } = receipt
  const text = `insert into civicflow_receipts (tenant, caller, key, digest, case_id, revision)
    values (?, ?, ?, ?, ?, ?)`
  sql.run(text, tenant.id, caller, key, digest, id, revision)
}
