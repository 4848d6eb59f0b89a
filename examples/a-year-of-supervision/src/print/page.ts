import {
  type Ground,
  type IsoDay,
  isLaw,
  type Label,
  type Messages,
  type Names,
  namesFor,
} from '@civicflow/core'
import { bodyKindLabels } from '@civicflow/workflows'
import { environment, processes } from '../world.ts'
import { type Word, words } from './words.ts'

export type Language = keyof Label

const WIDTH = 130

/** What the parts of the report are written on, in one language. */
export interface Page {
  readonly language: Language
  readonly messages: Messages
  readonly word: (word: Word, places?: Readonly<Record<string, string | number>>) => string
  readonly names: (process: string) => Names
  readonly day: (day: IsoDay) => string
  readonly head: (title: string) => void
  /** A text, broken where it is too long; lines after the first begin below the first word after the mark. */
  readonly line: (text: string, mark?: string) => void
  /** A ground as short as it can be said; what is no law says what it is. */
  readonly article: (ground: Ground) => string
}

export function pageIn(language: Language, messages: Messages, print: (line: string) => void): Page {
  const known = new Map(processes.map((process) => [process.id as string, process]))
  const more = { processes, kinds: bodyKindLabels }
  return {
    language,
    messages,
    word: (word, places = {}) =>
      words[word][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(places[name] ?? '')),
    names: (id) => namesFor(known.get(id) ?? processes[0], environment.register, more),
    day: (day) => messages.date(day).padEnd('31 Dec 2025'.length),
    head: (title) => print(`\n${title}\n${'─'.repeat(title.length)}`),
    line: (text, mark = '') => {
      const indent = ' '.repeat(mark.length)
      for (const [index, part] of broken(text, WIDTH - mark.length).entries())
        print(`${index === 0 ? mark : indent}${part}`)
    },
    article: (ground) =>
      ground.citation !== undefined && isLaw(ground.evidence) && ground.unread !== true
        ? messages.shortCitation(ground.citation)
        : messages.ground(ground),
  }
}

/** A text in lines of a width, broken between words. */
function broken(text: string, width: number): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
