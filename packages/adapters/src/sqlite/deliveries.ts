import { openedAfter, pageOf, caseCursor } from '@civicflow/core'
import type {
  ClaimedDelivery,
  DeliveryDecision,
  DeliveryQuery,
  DeliveryRow,
  DeliveryStatus,
  Effect,
  Instant,
  Page,
  Settlement,
} from '@civicflow/core'
import { UNSENT } from './schema.ts'
import type { Statements } from './statements.ts'
import { findAudiences, ID_OF_TENANT } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

/** Keeps an effect for delivery; one that it corrects is withdrawn where it is pending or dead. */
export function keepDelivery(
  sql: Statements,
  tenant: TenantRow,
  number: number,
  { id, corrects }: Effect,
  now: Instant,
): void {
  if (corrects !== undefined) sql.run(WITHDRAW, tenant.id, corrects)
  sql.run(
    `insert into civicflow_deliveries (tenant, number, effect, status, attempts, next_at) values (?, ?, ?, 'pending', 0, ?)`,
    tenant.id,
    number,
    id,
    now,
  )
}

const WITHDRAW = `update civicflow_deliveries set status = 'withdrawn'
  where tenant = ? and effect = ? and status in ('pending', 'dead')`

/** Is anything pending whose time has come? Asked first, so that idle workers write nothing. */
export function hasPending(sql: Statements, tenant: string, now: Instant): boolean {
  const text = `select 1 from civicflow_deliveries where tenant = ${ID_OF_TENANT} and status = 'pending' and next_at <= ? limit 1`
  return sql.one(text, tenant, now) !== undefined
}

/** Claims pending deliveries whose time has come, in the transaction that is open. */
export function claimDeliveries(
  sql: Statements,
  tenant: TenantRow,
  holder: string,
  now: Instant,
  until: Instant,
  limit: number,
  only?: string,
): readonly ClaimedDelivery[] {
  const rows =
    only === undefined
      ? sql.all<KeptRow>(DUE, tenant.id, now, limit)
      : sql.all<KeptRow>(DUE_ALONE, tenant.id, now, only)
  const sequences = JSON.stringify(rows.map(({ sequence }) => sequence))
  sql.run(CLAIM, until, holder, sequences)
  return rows.map((row) => {
    const effect = effectOf(row)
    return { case: row.case, effect, attempts: row.attempts + 1, follows: lastTold(sql, tenant, effect) }
  })
}

/** Of the effects that one follows up, the last that a handler was handed. */
function lastTold(sql: Statements, tenant: TenantRow, { corrects }: Effect): string | null {
  const before = corrects === undefined ? undefined : findDelivery(sql, tenant, corrects)
  if (before === undefined) return null
  if (wasClaimed(before) && before.effect.withdrawn !== true) return before.effect.id
  const earlier = lastTold(sql, tenant, before.effect)
  // What takes back something that nobody was told is handed to nobody.
  return wasClaimed(before) && earlier !== null ? before.effect.id : earlier
}

/** Did a worker ever have it? What somebody decided to try again was tried before. */
function wasClaimed({ attempts, decided }: DeliveryRow): boolean {
  return attempts > 0 || decided !== null
}

/** Settles claimed deliveries, in the transaction that is open; gives the ids of those settled. */
export function settleDeliveries(
  sql: Statements,
  tenant: TenantRow,
  holder: string,
  settlements: readonly Settlement[],
  after: (ms: number) => Instant,
): readonly string[] {
  const settled = new Set(
    settlements
      .flatMap((settlement) => {
        const nextAt = settlement.as === 'retry' ? after(settlement.afterMs) : null
        const status = settlement.as === 'retry' ? 'pending' : settlement.as
        const error = 'error' in settlement ? settlement.error : null
        return sql.all<{ effect: string }>(
          SETTLE,
          status,
          status,
          error,
          nextAt,
          tenant.id,
          settlement.effect,
          holder,
        )
      })
      .map(({ effect }) => effect),
  )
  return settlements.flatMap(({ effect }) => (settled.has(effect) ? [effect] : []))
}

// What was corrected meanwhile stays withdrawn, unless it was delivered all the same.
const SETTLE = `update civicflow_deliveries
  set holder = null, status = iif(status = 'withdrawn' and ? <> 'delivered', status, ?), error = ?,
    next_at = coalesce(?, next_at)
  where tenant = ? and effect = ? and holder = ? returning effect`

/** The question `deliveries`. */
export function findDeliveries(sql: Statements, tenant: TenantRow, query: DeliveryQuery): Page<DeliveryRow> {
  const audiences = query.audiences && JSON.stringify(findAudiences(sql, tenant, query.audiences))
  // Of what is delivered there is no index: it is nearly everything, and read along in the order it was sent.
  const along = query.status === 'delivered' ? '+d.tenant = ?' : `d.tenant = ? and d.${UNSENT}`
  const seen = audiences === undefined ? '' : `and ${SEEN}`
  const text = `${ROWS} where ${along} and d.status = ? and d.sequence > ? ${seen} order by d.sequence limit ?`
  const after = openedAfter(query.after)
  const asked = [tenant.id, query.status, after, ...(audiences === undefined ? [] : [audiences])]
  const rows = sql.all<KeptRow>(text, ...asked, query.limit + 1)
  const page = pageOf(rows, query.limit, ({ sequence }) => caseCursor({ opened: sequence }))
  return { ...page, rows: page.rows.map(deliveryRow) }
}

const SEEN = `exists (
  select 1 from civicflow_case_traits t
  where t.number = d.number and t.trait in (select value from json_each(?)))`

/** The question `delivery`. */
export function findDelivery(sql: Statements, tenant: TenantRow, effect: string): DeliveryRow | undefined {
  const row = sql.one<KeptRow>(`${ROWS} where d.tenant = ? and d.effect = ?`, tenant.id, effect)
  return row && deliveryRow(row)
}

/** Retries or drops a dead delivery, in the transaction that is open. */
export function decideDelivery(
  sql: Statements,
  tenant: TenantRow,
  effect: string,
  { to, by, reason }: DeliveryDecision,
  now: Instant,
): boolean {
  if (findDelivery(sql, tenant, effect)?.status !== 'dead') return false
  const again = to === 'pending' ? ', attempts = 0, next_at = ?' : ''
  const text = `update civicflow_deliveries set status = ?, decided_by = ?, decided_reason = ?${again}
    where tenant = ? and effect = ?`
  sql.run(text, to, by, reason, ...(again === '' ? [] : [now]), tenant.id, effect)
  return true
}

interface KeptRow {
  readonly sequence: number
  readonly case: string
  readonly id: string
  readonly body: string
  readonly status: DeliveryStatus
  readonly attempts: number
  readonly nextAt: Instant
  readonly error: string | null
  readonly by: string | null
  readonly reason: string | null
}

const ROWS = `
  select d.sequence, c.id as "case", e.id, e.body, d.status, d.attempts, d.next_at as "nextAt", d.error,
    d.decided_by as "by", d.decided_reason as reason
  from civicflow_deliveries d
  join civicflow_cases c on c.number = d.number
  join civicflow_effects e on e.number = d.number and e.id = d.effect`

const DUE = `${ROWS} where d.tenant = ? and d.status = 'pending' and d.next_at <= ?
  order by d.next_at, d.sequence limit ?`

const DUE_ALONE = `${ROWS} where d.tenant = ? and d.status = 'pending' and d.next_at <= ? and d.effect = ?`

const CLAIM = `update civicflow_deliveries set attempts = attempts + 1, next_at = ?, holder = ?
  where sequence in (select value from json_each(?))`

function deliveryRow(row: KeptRow): DeliveryRow {
  const { status, attempts, nextAt, error, by, reason } = row
  const decided = by === null || reason === null ? null : { by, reason }
  return { case: row.case, effect: effectOf(row), status, attempts, nextAt, error, decided }
}

function effectOf({ id, body }: KeptRow): Effect {
  return { id, ...(JSON.parse(body) as Omit<Effect, 'id'>) } // The body was written from an effect.
}
