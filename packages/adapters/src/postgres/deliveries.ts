import { caseCursor, openedAfter, pageOf } from '@civicflow/core'
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
import type { Database, Sql } from './asking.ts'
import { fromColumn } from './column.ts'
import { hasOneOf, tenantId } from './tenant.ts'

/** SQL for the moment that a value names, or by the server's clock where it is null, and so many milliseconds later. */
export const later = (s: string, now: string, ms: string) =>
  `${s}.instant(coalesce(${now}::timestamptz, clock_timestamp()) + ${ms} * interval '1 millisecond')`

const COLUMNS = `d.sequence, c.id as "case", d.effect, d.body, d.status, d.attempts, d.next_at, d.error, d.decided_by,
    d.decided_reason`

type DeliveryColumns = Readonly<
  Record<'sequence' | 'case' | 'effect' | 'body' | 'status' | 'attempts' | 'next_at', string> &
    Record<'error' | 'decided_by' | 'decided_reason', string | null>
>

// Each worker passes over what another is just claiming. What is due by a moment that is asked once is read by an index.
const claim =
  (which: string): Sql =>
  (s) =>
    `
  with due as (
    select d.tenant, d.sequence, d.next_at as due_at from ${s}.deliveries d
    where d.tenant = ${tenantId(s)} and d.status = 'pending' and d.next_at <= (select ${later(s, '$3', '0')})${which}
    order by d.next_at, d.sequence limit $5 for update skip locked
  ), claimed as (
    update ${s}.deliveries d set attempts = d.attempts + 1, next_at = ${later(s, '$3', '$4::bigint')}, holder = $2
    from due where d.tenant = due.tenant and d.sequence = due.sequence
    returning d.*, due.due_at
  )
  select ${COLUMNS} from claimed d join ${s}.cases c on c.tenant = d.tenant and c.opened = d.opened
  order by d.due_at, d.sequence`

const CLAIM = claim('')
const CLAIM_ONE = claim(' and d.effect = $6')

/** Claims pending deliveries whose time has come. */
export async function claimDeliveries(
  database: Database,
  tenant: string,
  holder: string,
  now: Instant | null,
  ms: number,
  limit: number,
  only?: string,
): Promise<readonly ClaimedDelivery[]> {
  const asked = [tenant, holder, now, ms, limit] as const
  const rows =
    only === undefined
      ? await database.write<DeliveryColumns>(CLAIM, ...asked)
      : await database.write<DeliveryColumns>(CLAIM_ONE, ...asked, only)
  return Promise.all(
    rows.map(deliveryRow).map(async ({ case: id, effect, attempts }) => {
      const follows = await lastTold(database, tenant, effect)
      return { case: id, effect, attempts, follows }
    }),
  )
}

/** Of the effects that one follows up, the last that a handler was handed. */
async function lastTold(database: Database, tenant: string, { corrects }: Effect): Promise<string | null> {
  const before = corrects === undefined ? undefined : await findDelivery(database, tenant, corrects)
  if (before === undefined) return null
  if (wasClaimed(before) && before.effect.withdrawn !== true) return before.effect.id
  const earlier = await lastTold(database, tenant, before.effect)
  // What takes back something that nobody was told is handed to nobody.
  return wasClaimed(before) && earlier !== null ? before.effect.id : earlier
}

/** Did a worker ever have it? What somebody decided to try again was tried before. */
function wasClaimed({ attempts, decided }: DeliveryRow): boolean {
  return attempts > 0 || decided !== null
}

// What was corrected meanwhile stays withdrawn, unless it was delivered all the same.
const SETTLE: Sql = (s) => `
  update ${s}.deliveries d
  set holder = null, error = given.error,
    status = case when d.status = 'withdrawn' and given.status <> 'delivered' then d.status else given.status end,
    next_at = case when given.ms < 0 then d.next_at else ${later(s, '$3', 'given.ms')} end
  from unnest($4::text[], $5::text[], $6::text[], $7::bigint[]) as given(effect, status, error, ms)
  where d.tenant = ${tenantId(s)} and d.effect = given.effect and d.holder = $2
  returning d.effect`

/** Settles claimed deliveries; gives the ids of those settled, in the order of the settlements. */
export async function settleDeliveries(
  { write }: Database,
  tenant: string,
  holder: string,
  now: Instant | null,
  settlements: readonly Settlement[],
): Promise<readonly string[]> {
  const rows = await write<{ readonly effect: string }>(
    SETTLE,
    tenant,
    holder,
    now,
    settlements.map(({ effect }) => effect),
    settlements.map(({ as }) => (as === 'retry' ? 'pending' : as)),
    settlements.map((settlement) => ('error' in settlement ? settlement.error : null)),
    settlements.map((settlement) => (settlement.as === 'retry' ? settlement.afterMs : -1)),
  )
  const settled = new Set(rows.map(({ effect }) => fromColumn(effect)))
  return settlements.flatMap(({ effect }) => (settled.has(effect) ? [effect] : []))
}

const found = (s: string) =>
  `select ${COLUMNS} from ${s}.deliveries d join ${s}.cases c on c.tenant = d.tenant and c.opened = d.opened`

const seen = (s: string) => `($2::text[] is null or ${hasOneOf(s, audienceIds(s), 'd.opened')})`

const audienceIds = (s: string) => `array(
      select t.id from ${s}.traits t
      where t.tenant = ${tenantId(s)} and t.name = 'audience' and t.value = any ($2::text[]))`

const WITH_STATUS: Sql = (s) => `${found(s)}
  where d.tenant = ${tenantId(s)} and d.status = $3 and d.sequence > $4 and ${seen(s)} order by d.sequence limit $5`

/** The question `deliveries`. */
export async function findDeliveries({ ask }: Database, query: DeliveryQuery): Promise<Page<DeliveryRow>> {
  const { tenant, audiences, status, limit, after } = query
  const rows = await ask<DeliveryColumns>(
    WITH_STATUS,
    tenant,
    audiences ?? null,
    status,
    openedAfter(after),
    limit + 1,
  )
  const page = pageOf(rows, limit, ({ sequence }) => caseCursor({ opened: Number(sequence) }))
  return { ...page, rows: page.rows.map(deliveryRow) }
}

const DELIVERY: Sql = (s) => `${found(s)} where d.tenant = ${tenantId(s)} and d.effect = $2`

/** The question `delivery`. */
export async function findDelivery(
  { ask }: Database,
  tenant: string,
  effect: string,
): Promise<DeliveryRow | undefined> {
  const [row] = await ask<DeliveryColumns>(DELIVERY, tenant, effect)
  return row && deliveryRow(row)
}

const DECIDE: Sql = (s) => `
  update ${s}.deliveries
  set status = $3, decided_by = $4, decided_reason = $5,
    attempts = case when $3 = 'pending' then 0 else attempts end,
    next_at = case when $3 = 'pending' then ${later(s, '$6', '0')} else next_at end
  where tenant = ${tenantId(s)} and effect = $2 and status = 'dead' returning effect`

/** Retries or drops a dead delivery. */
export async function decideDelivery(
  { write }: Database,
  tenant: string,
  effect: string,
  { to, by, reason }: DeliveryDecision,
  now: Instant | null,
): Promise<boolean> {
  return (await write(DECIDE, tenant, effect, to, by, reason, now)).length > 0
}

function deliveryRow(row: DeliveryColumns): DeliveryRow {
  const { case: id, effect, body, status, attempts, next_at, error, decided_by, decided_reason } = row
  const decided =
    decided_by === null || decided_reason === null
      ? null
      : { by: fromColumn(decided_by), reason: fromColumn(decided_reason) }
  return {
    case: fromColumn(id),
    effect: { id: fromColumn(effect), ...(JSON.parse(body) as Omit<Effect, 'id'>) }, // written from an effect
    status: status as DeliveryStatus, // written by these statements alone
    attempts: Number(attempts),
    nextAt: next_at,
    error: error === null ? null : fromColumn(error),
    decided,
  }
}
