const EDGE = /^\s*(\S+) --> (\w+)/
const STATE = /^\s*(\w+): /
const BLOCK = /^\s*state ".*" as (\w+) \{$/
const CLASS = /^\s*class (\S+) (walked|now)$/
const WORDS = /: .*/
const CONDITIONS = / \[[^\]]*\]/g

/**
 * A process's diagram made readable for a case: only the states it has been in, and the ways between them, without
 * their conditions. A state with states in it keeps its frame and no colour, which would hide them.
 */
export function walkedPart(text: string): string {
  const lines = text.split('\n')
  const been = beenIn(lines)
  const kept: string[] = []
  let skipped = 0
  for (const line of lines) {
    const [, block] = BLOCK.exec(line) ?? []
    if (skipped > 0) skipped += block === undefined ? (line.trim() === '}' ? -1 : 0) : 1
    else if (block !== undefined && !been.has(block)) skipped = 1
    else if (isWalked(line, been)) kept.push(line.replace(WORDS, (words) => words.replace(CONDITIONS, '')))
  }
  return withoutFrames(kept.join('\n'))
}

/** A whole diagram in which no frame is coloured. */
export function withoutFrames(text: string): string {
  const frames = new Set(text.split('\n').flatMap((line) => BLOCK.exec(line)?.[1] ?? []))
  return text
    .split('\n')
    .map((line) => {
      const [, ids = '', kind] = CLASS.exec(line) ?? []
      if (kind === undefined) return line
      const inside = ids.split(',').filter((id) => !frames.has(id))
      return inside.length === 0 ? '' : `  class ${inside.join(',')} ${kind}`
    })
    .join('\n')
}

function beenIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => CLASS.exec(line)?.[1]?.split(',') ?? []))
}

function isWalked(line: string, been: ReadonlySet<string>): boolean {
  const [, from, to = ''] = EDGE.exec(line) ?? []
  if (from !== undefined) return (from === '[*]' || been.has(from)) && been.has(to)
  const [, state] = STATE.exec(line) ?? []
  return state === undefined || been.has(state)
}
