import type { Position, Trait } from '@civicflow/core'
import type { Statements } from './statements.ts'

export interface TenantRow {
  readonly id: number
  readonly tenant: string
  readonly position: Position
}

/** SQL for the number of a tenant, for questions that one statement answers. */
export const ID_OF_TENANT = '(select id from civicflow_tenants where tenant = ?)'

/** A tenant's row; none before its first commit. */
export function findTenant(sql: Statements, tenant: string): TenantRow | undefined {
  return sql.one('select id, tenant, position from civicflow_tenants where tenant = ?', tenant)
}

/** Makes a tenant's row. */
export function openTenant(sql: Statements, tenant: string): TenantRow {
  return { id: sql.run('insert into civicflow_tenants (tenant) values (?)', tenant), tenant, position: 0 }
}

/** The numbers of those traits that any case of the tenant ever had, as asked. */
export function findTraits(sql: Statements, tenant: TenantRow, traits: readonly Trait[]): readonly number[] {
  return traits.flatMap((trait) => findTrait(sql, tenant, trait) ?? [])
}

/** The numbers of the audiences. */
export function findAudiences(
  sql: Statements,
  tenant: TenantRow,
  audiences: readonly string[],
): readonly number[] {
  const traits = [...new Set(audiences)].map((value) => ({ name: 'audience', value }))
  return findTraits(sql, tenant, traits)
}

/** The number of a trait, which is given one where it has none. */
export function keepTrait(sql: Statements, tenant: TenantRow, trait: Trait): number {
  const { name, value } = trait
  return (
    findTrait(sql, tenant, trait) ??
    sql.run('insert into civicflow_traits (tenant, name, value) values (?, ?, ?)', tenant.id, name, value)
  )
}

/** The number of a trait, if any case ever had it. */
export function findTrait(sql: Statements, tenant: TenantRow, { name, value }: Trait): number | undefined {
  const text = 'select id from civicflow_traits where tenant = ? and name = ? and value = ?'
  return sql.one<{ id: number }>(text, tenant.id, name, value)?.id
}

/** The number of a list, if any case ever stood in it. */
export function findList(sql: Statements, tenant: TenantRow, list: string): number | undefined {
  const text = 'select id from civicflow_lists where tenant = ? and list = ?'
  return sql.one<{ id: number }>(text, tenant.id, list)?.id
}

/** The number of a list, which is given one where it has none. */
export function keepList(sql: Statements, tenant: TenantRow, list: string): number {
  return (
    findList(sql, tenant, list) ??
    sql.run('insert into civicflow_lists (tenant, list) values (?, ?)', tenant.id, list)
  )
}
