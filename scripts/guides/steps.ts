/** A block of a guide that is a file, named in its first line: `// src/engine.ts`. */
export interface FileStep {
  readonly kind: 'file'
  readonly line: number
  readonly path: string
  readonly text: string
}

/** A block of a guide that alters a file written before, named in its first line. */
export interface DiffStep {
  readonly kind: 'diff'
  readonly line: number
  readonly path: string
  /** Each a run of lines that stands in the file exactly once, and what takes its place. */
  readonly hunks: readonly Hunk[]
}

export interface Hunk {
  readonly before: string
  readonly after: string
}

/** A block of a guide that is run by a shell; `prints` is the block of expected output that follows it. */
export interface ShellStep {
  readonly kind: 'shell'
  readonly line: number
  readonly script: string
  readonly prints?: string
}

export type Step = FileStep | DiffStep | ShellStep

interface Block {
  /** Of the fence in the guide, from 1. */
  readonly line: number
  readonly kind: string
  readonly text: string
  /** Nothing but empty lines stands between it and the block before. */
  readonly follows: boolean
}

/**
 * What a guide has its reader do, in order. Every fenced block is one of: `ts`, `jsonc` (a file, its path in the first
 * line as a comment), `diff` (lines to take out and to put in; its path likewise, `@@` between places), `sh` (to be run),
 * `text` (what the `sh` right before it prints).
 *
 * @throws Error naming the line of a block that is none of these
 */
export function stepsIn(guide: string): readonly Step[] {
  return blocksIn(guide).reduce<readonly Step[]>((steps, block) => withBlock(steps, block), [])
}

function withBlock(steps: readonly Step[], { line, kind, text, follows }: Block): readonly Step[] {
  switch (kind) {
    case 'ts':
    case 'jsonc':
      return [...steps, { kind: 'file', line, path: pathIn(text, line), text }]
    case 'diff':
      return [...steps, { kind: 'diff', line, path: pathIn(text, line), hunks: hunksIn(text, line) }]
    case 'sh':
      return [...steps, { kind: 'shell', line, script: text }]
    case 'text': {
      const last = steps.at(-1)
      if (!follows || last?.kind !== 'shell' || last.prints !== undefined)
        throw atLine(line, 'a block of output stands right after the sh block that prints it')
      return [...steps.slice(0, -1), { ...last, prints: text }]
    }
    default:
      throw atLine(line, `a block is ts, jsonc, diff, sh or text, not "${kind}": nobody would run it`)
  }
}

/** @throws Error for a block without its path */
function pathIn(text: string, line: number): string {
  const path = /^\/\/ (\S+)\n/.exec(text)?.[1]
  if (path === undefined) throw atLine(line, 'a file block begins with its path: // src/engine.ts')
  return path
}

/** @throws Error for a line that is neither taken out, nor put in, nor kept */
function hunksIn(text: string, line: number): readonly Hunk[] {
  const parts = text.replace(/^.*\n/, '').split(/^@@\n/m)
  return parts.map((part) => {
    const lines = part.split(/(?<=\n)/)
    const odd = lines.find((each) => !/^[ +-]/.test(each))
    if (odd !== undefined)
      throw atLine(line, `a line of a diff begins with " ", "+" or "-", not as in: ${odd}`)
    const side = (signs: string) =>
      lines.flatMap((each) => (signs.includes(each[0] ?? '') ? [each.slice(1)] : [])).join('')
    return { before: side(' -'), after: side(' +') }
  })
}

/** Every fenced block, also one that is indented. @throws Error for one that is not closed */
function blocksIn(guide: string): readonly Block[] {
  const lines = guide.split('\n')
  const blocks: Block[] = []
  for (let at = 0, end = 0; at < lines.length; at += 1) {
    const [, fence, kind = ''] = /^\s*(`{3,}|~{3,})\s*(.*?)\s*$/.exec(lines[at] ?? '') ?? []
    if (fence === undefined) continue
    const close = lines.findIndex((line, index) => index > at && line.trim() === fence)
    if (close === -1) throw atLine(at + 1, 'the block is not closed')
    const text = lines.slice(at + 1, close).map((line) => `${line}\n`)
    const follows = blocks.length > 0 && lines.slice(end + 1, at).every((line) => line.trim() === '')
    blocks.push({ line: at + 1, kind, text: text.join(''), follows })
    end = close
    at = close
  }
  return blocks
}

function atLine(line: number, what: string): Error {
  return new Error(`line ${line}: ${what}`)
}
