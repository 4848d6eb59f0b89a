import { openedAfter } from '@civicflow/core'
import type { CaseRow, Page, TextQuery } from '@civicflow/core'
import type { Database, Sql } from './asking.ts'
import { idsOf } from './case-questions.ts'
import { CASE_COLUMNS, type CaseColumns, casePage } from './case-rows.ts'
import { isOdd } from './column.ts'
import { LONGEST_LEXEME } from './schema/tables.ts'
import { audienceTraits, findTraits, GLANCE, hasOneOf, tenantId } from './tenant.ts'

/** SQL that is true where every word of $3 begins a word of a text; the patterns are made once for all texts. */
const HAS_WORDS = String.raw`' ' || x.words like all (array(
      select '% ' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%' from unnest($3::text[]) as word))`

/** A text of the case opened at a position in which every word of $3 begins a word. */
const hasText = (s: string, opened: string) => `exists (
      select from ${s}.texts x where x.tenant = (select id from tenant) and x.opened = ${opened}
        and ${HAS_WORDS})`

const TENANT = (s: string) => `tenant as materialized (select ${tenantId(s)} as id)`

/** The first $6 cases after $4 that one of the audiences $2 sees, up to the one opened at $5, if they have such a text. */
const NEAR: Sql = (s) => `
  with ${TENANT(s)}
  select ${CASE_COLUMNS} from (
    select distinct x.opened from unnest($2::integer[]) as audience
    cross join lateral (
      select t.opened from ${s}.case_traits t
      where t.trait = audience and t.opened > $4 and t.opened <= $5 and ${hasText(s, 't.opened')}
      order by t.opened limit $6) x
    order by x.opened limit $6) found
  join ${s}.cases c on c.tenant = (select id from tenant) and c.opened = found.opened
  order by c.opened`

/** The first $6 cases after $4 that the index of a tenant's words gives, where one of the audiences sees them. */
const FAR: Sql = (s) => `
  with ${TENANT(s)}, found as materialized (
    select x.opened, x.words from ${s}.texts x where ${s}.lexemes(x.tenant, x.words) @@ (
      select ${s}.rarest_of((select id from tenant), $5::text[]))
  ), hits as (
    select distinct x.opened from found x
    where x.opened > $4
      and ${HAS_WORDS})
  select ${CASE_COLUMNS} from (
    select h.opened from hits h
    where ${hasOneOf(s, '$2::integer[]', 'h.opened')}
    order by h.opened limit $6) found
  join ${s}.cases c on c.tenant = (select id from tenant) and c.opened = found.opened
  order by c.opened`

const LAST = Number.MAX_SAFE_INTEGER

/**
 * The question `search`: first the texts of the next cases that the audiences see are read, which is enough where the
 * words are frequent or the audiences see few; what is left is asked of the index of words, which then has few hits.
 */
export async function findTexts(
  database: Database,
  query: TextQuery,
  glance = GLANCE,
): Promise<Page<CaseRow>> {
  const after = openedAfter(query.after)
  const known = await findTraits(database, query.tenant, audienceTraits(query.audiences), after, glance)
  if (known.length === 0) return { rows: [] }
  const limit = query.limit + 1
  const audiences = idsOf(known)
  const reach = Math.min(LAST, ...known.map((trait) => trait.reach))
  const ask = (sql: Sql, from: number, to: number | readonly string[], left: number) =>
    database.ask<CaseColumns>(sql, query.tenant, audiences, query.words, from, to, left)
  const near = await ask(NEAR, after, reach, limit)
  const far =
    near.length === limit || reach === LAST
      ? []
      : await ask(FAR, reach, beginnings(query.words), limit - near.length)
  return casePage([...near, ...far], query.limit)
}

/** The beginnings of words that stand in lexemes, as they stand between the quotes of a `tsquery`. */
function beginnings(words: readonly string[]): readonly string[] {
  return words.map((word) => lexeme(word).replaceAll('\\', '\\\\').replaceAll("'", "''"))
}

/** Up to the first sign that a column holds as several: what follows is compared in the text itself. */
function lexeme(word: string): string {
  const letters = Array.from(word).slice(0, LONGEST_LEXEME) // by code point, as the index counts
  const odd = letters.findIndex(isOdd)
  return letters.slice(0, odd === -1 ? undefined : odd).join('')
}
