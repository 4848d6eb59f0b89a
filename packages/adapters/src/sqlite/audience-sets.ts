import type { CaseCommit, Trait } from '@civicflow/core'
import type { Statements } from './statements.ts'
import { findTraits, keepTrait } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

/** The number of the audience set a case is of after a commit; `before` is that of a case that is there. */
export function audienceSetAfter(
  sql: Statements,
  tenant: TenantRow,
  before: number | undefined,
  { add, remove }: CaseCommit['index'],
): number {
  const [added, removed] = [add.traits.filter(isAudience), remove.traits.filter(isAudience)]
  if (before !== undefined && added.length === 0 && removed.length === 0) return before
  const gone = new Set(findTraits(sql, tenant, removed))
  const stay = before === undefined ? [] : audiencesOf(sql, before).filter((audience) => !gone.has(audience))
  return keepSet(sql, tenant, new Set([...stay, ...added.map((trait) => keepTrait(sql, tenant, trait))]))
}

function isAudience({ name }: Trait): boolean {
  return name === 'audience'
}

function audiencesOf(sql: Statements, set: number): readonly number[] {
  const text = 'select audiences from civicflow_audience_sets where id = ?'
  const row = sql.one<{ audiences: string }>(text, set)
  return row === undefined ? [] : (JSON.parse(row.audiences) as number[]) // The text was written from numbers.
}

/** The number of a set, which is given one where it has none. */
function keepSet(sql: Statements, tenant: TenantRow, audiences: ReadonlySet<number>): number {
  const members = JSON.stringify([...audiences].toSorted((a, b) => a - b))
  const text = 'select id from civicflow_audience_sets where tenant = ? and audiences = ?'
  const known = sql.one<{ id: number }>(text, tenant.id, members)
  if (known !== undefined) return known.id
  const insert = 'insert into civicflow_audience_sets (tenant, audiences) values (?, ?)'
  const id = sql.run(insert, tenant.id, members)
  const member = 'insert into civicflow_sets_with_audience (audience, audience_set) values (?, ?)'
  for (const audience of audiences) sql.run(member, audience, id)
  return id
}
