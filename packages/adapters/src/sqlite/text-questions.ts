import type { CaseRow, Page, Position, TextQuery } from '@civicflow/core'
import { casePage, numberAt } from './case-rows.ts'
import { casesWith, hasOneOf } from './cases-with.ts'
import type { Piece } from './merged.ts'
import { rarityOfAny } from './rarity.ts'
import { TEXT_BITS, lastTextOf, textsOf } from './schema.ts'
import type { Statements } from './statements.ts'
import { findAudiences } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

/**
 * The question `search`: where having the audience is rarer than having the words, the texts of those cases are
 * read; else the index of words is, and the audience tried on each case.
 */
export function findTexts(
  sql: Statements,
  tenant: TenantRow,
  query: TextQuery,
  opened: Position,
  glance: number,
): Page<CaseRow> {
  const audiences = findAudiences(sql, tenant, query.audiences)
  if (audiences.length === 0) return { rows: [] }
  const after = numberAt(sql, tenant, opened)
  const limit = query.limit + 1
  const ofAudience = rarityOfAny(sql, audiences, after, glance)
  const numbers =
    ofAudience > rarityOfWords(sql, query.words, after, glance)
      ? casesWith(sql, audiences, after, [hasText(query.words)], limit)
      : casesInIndex(sql, query.words, audiences, after, limit)
  return casePage(sql, numbers, query.limit)
}

const HITS = `
  select rowid as id, rowid >> ${TEXT_BITS} as number from civicflow_text_index
  where civicflow_text_index match ? and rowid > ${lastTextOf('?')}`

/** Every word as the beginning of a word, in the language of FTS5. */
function beginnings(words: readonly string[]): string {
  return words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ')
}

function rarityOfWords(sql: Statements, words: readonly string[], after: number, glance: number): number {
  const text = `${HITS} order by rowid limit 1 offset ?`
  return sql.one<{ number: number }>(text, beginnings(words), after, glance - 1)?.number ?? Infinity
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
  const seen = hasOneOf(audiences)
  const text = `select t.number from (${HITS}) t where ${seen.text} order by t.id limit ?`
  const found = new Set<number>()
  let last = after
  for (let isMore = true; isMore && found.size < limit; ) {
    const left = limit - found.size
    const hits = sql.all<{ number: number }>(text, beginnings(words), last, ...seen.values, left)
    for (const { number } of hits) found.add(number)
    last = hits.at(-1)?.number ?? last
    isMore = hits.length === left
  }
  return [...found]
}
