import type { Trait } from '@civicflow/core'
import type { Database, Sql } from './asking.ts'

/** SQL for the number of the tenant that the first value names. */
export const tenantId: Sql = (s) => `(select id from ${s}.tenants where tenant = $1)`

const PLACED: Sql = (s) => `
  select asked.place, t.id, (
    select c.opened from ${s}.case_traits c where c.trait = t.id and c.opened > $4
    order by c.opened limit 1 offset $5) as reach
  from unnest($2::text[], $3::text[]) with ordinality as asked(name, value, place)
  join ${s}.traits t on t.tenant = ${tenantId(s)} and t.name = asked.name and t.value = asked.value
  order by asked.place`

/** SQL that is true where a case has one of the traits; each is tried by the key of the table. */
export function hasOneOf(s: string, traits: string, opened: string): string {
  return `(select true from unnest(${traits}) as asked where ${hasTrait(s, 'asked', opened)} limit 1)`
}

/** SQL that is true where a case has every one of the traits. */
export function hasAllOf(s: string, traits: string, opened: string): string {
  return `(select true from unnest(${traits}) as asked where ${hasTrait(s, 'asked', opened)} is not true limit 1) is null`
}

// A scalar question is asked for each row by itself: an `exists` may be joined, and all of a table read for it.
function hasTrait(s: string, trait: string, opened: string): string {
  return `(select true from ${s}.case_traits o where o.trait = ${trait} and o.opened = ${opened})`
}

/** A trait that some case of the tenant has or had. */
export interface KnownTrait {
  /** Which of those asked for, from 0. */
  readonly place: number
  readonly id: number
  /**
   * Position at which the last of so many cases with it was opened; infinity where there are fewer. Of two traits the one
   * that reaches further is rarer.
   */
  readonly reach: number
}

/** How many rows are looked at to learn which of several conditions is rarer. */
export const GLANCE = 1000

/** The traits that are known, in the order they were asked for. */
export async function findTraits(
  { ask }: Database,
  tenant: string,
  traits: readonly Trait[],
  after: number,
  glance: number,
): Promise<readonly KnownTrait[]> {
  const [names, values] = [traits.map(({ name }) => name), traits.map(({ value }) => value)]
  const rows = await ask<Readonly<Record<'place' | 'id' | 'reach', string | null>>>(
    PLACED,
    tenant,
    names,
    values,
    after,
    glance - 1,
  )
  return rows.map(({ place, id, reach }) => ({
    place: Number(place) - 1,
    id: Number(id),
    reach: reach === null ? Infinity : Number(reach),
  }))
}

/** The traits of audiences, each once. */
export function audienceTraits(audiences: readonly string[]): readonly Trait[] {
  return [...new Set(audiences)].map((value) => ({ name: 'audience', value }))
}
