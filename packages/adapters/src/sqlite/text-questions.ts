import type { CaseRow, Page, Position, TextQuery } from '@civicflow/core'
import { casesWith, hasOneOf, rarityOfAny } from './arms.ts'
import type { Piece } from './arms.ts'
import { casePage, numberAt } from './case-rows.ts'
import { TEXT_BITS, lastTextOf, textsOf } from './schema.ts'
import type { Statements } from './statements.ts'
import { findAudiences } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

/**
 * The question `search`. Where few cases may be seen, their texts are read; else the index of words is read along
 * the cases, and the audience tried on each.
 */
export function findTexts(
  sql: Statements,
  tenant: TenantRow,
  query: TextQuery,
  opened: Position,
): Page<CaseRow> {
  const audiences = findAudiences(sql, tenant, query.audiences)
  if (audiences.length === 0) return { rows: [] }
  const after = numberAt(sql, tenant, opened)
  const limit = query.limit + 1
  const areFew = rarityOfAny(sql, audiences, after) === Infinity
  const numbers = areFew
    ? casesWith(sql, audiences, after, [hasText(query.words)], limit)
    : casesInIndex(sql, query.words, audiences, after, limit)
  return casePage(sql, numbers, query.limit)
}

/** The case `t` has a text in which every word begins a word. */
function hasText(words: readonly string[]): Piece {
  const begins = words.map(() => `instr(' ' || x.words, ?) > 0`).join(' and ')
  const text = `exists (select 1 from civicflow_texts x where x.id ${textsOf('t.number')} and ${begins})`
  return { text, values: words.map((word) => ` ${word}`) }
}

/** Numbers of cases, each once, by the index of words; a case with many such texts takes several turns. */
function casesInIndex(
  sql: Statements,
  words: readonly string[],
  audiences: readonly number[],
  after: number,
  limit: number,
): readonly number[] {
  const found = new Set<number>()
  const asked = words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ')
  const seen = hasOneOf(audiences)
  let last = after
  for (let isMore = true; isMore && found.size < limit; ) {
    const left = limit - found.size
    const text = `select t.number from (
        select rowid >> ${TEXT_BITS} as number, rowid as id from civicflow_text_index
        where civicflow_text_index match ? and rowid > ${lastTextOf('?')}
      ) t where ${seen.text} order by t.id limit ?`
    const rows = sql.all<{ number: number }>(text, asked, last, ...seen.values, left)
    for (const { number } of rows) found.add(number)
    last = rows.at(-1)?.number ?? last
    isMore = rows.length === left
  }
  return [...found]
}
