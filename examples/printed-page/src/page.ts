import {
  type AnyProcess,
  type Environment,
  type Ground,
  type IsoDay,
  isLaw,
  type Label,
  type Messages,
  type Names,
  namesFor,
} from '@civicflow/core'
import { bodyKindLabels } from '@civicflow/workflows'
import { brokenText } from './broken-text.ts'
import { type Column, tableLines } from './table.ts'
import { type CommonWord, commonWords } from './words.ts'

export type Language = keyof Label

const WIDTH = 134
const DAY_WIDTH: Readonly<Record<Language, number>> = { vi: '31/12/2025'.length, en: '31 Dec 2025'.length }

/** What the parts of a report are written on, in one language; a part that several examples print knows no words of theirs. */
export interface Page<Word extends string = never> {
  readonly language: Language
  readonly messages: Messages
  readonly environment: Environment
  /** A word of the example, with numbers and days in its places: `{first}` */
  readonly word: (word: Word | CommonWord, places?: Readonly<Record<string, string | number>>) => string
  readonly names: (process: string) => Names
  /** A day for the first column, as wide as any. */
  readonly day: (day: IsoDay) => string
  readonly head: (title: string) => void
  /** A text, broken where it is too long; lines after the first begin below the first word after the mark. */
  readonly line: (text: string, mark?: string) => void
  /** A row of a table, as it is. */
  readonly row: (text: string) => void
  readonly table: (columns: readonly Column[], rows: readonly (readonly string[])[]) => void
  /** A ground as short as it can be said; one that is no law says what it is. */
  readonly article: (ground: Ground) => string
}

/** What an example's page is made of. */
export interface PageParts<Word extends string> {
  readonly language: Language
  readonly messages: Messages
  readonly words: Readonly<Record<Word, Label>>
  readonly processes: readonly [AnyProcess, ...AnyProcess[]]
  readonly environment: Environment
  readonly print: (line: string) => void
}

export function printedPage<Word extends string>(parts: PageParts<Word>): Page<Word> {
  const { language, messages, processes, environment, print } = parts
  const words: Readonly<Record<Word | CommonWord, Label>> = { ...commonWords, ...parts.words }
  const known = new Map(processes.map((process) => [process.id, process]))
  const more = { processes, kinds: bodyKindLabels }
  return {
    language,
    messages,
    environment,
    word: (word, places = {}) =>
      words[word][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(places[name] ?? '')),
    names: (id) => namesFor(known.get(id) ?? processes[0], environment.register, more),
    day: (day) => messages.date(day).padEnd(DAY_WIDTH[language]),
    head: (title) => print(`\n${title}\n${'─'.repeat(title.length)}`),
    line: (text, mark = '') => {
      const indent = ' '.repeat(mark.length)
      for (const [index, part] of brokenText(text, WIDTH - mark.length).entries())
        print(`${index === 0 ? mark : indent}${part}`)
    },
    row: print,
    table: (columns, rows) => {
      for (const line of tableLines(columns, rows)) print(line)
    },
    article: (ground) =>
      ground.citation !== undefined && isLaw(ground.evidence) && ground.unread !== true
        ? messages.shortCitation(ground.citation)
        : messages.ground(ground),
  }
}
