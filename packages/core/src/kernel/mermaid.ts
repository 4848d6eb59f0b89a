import {
  type GuardShape,
  guardsIn,
  type MachineShape,
  shapeOf,
  type StateShape,
  type TransitionShape,
} from '../machine/transitions.ts'
import type { AnyProcess } from '../process/process.ts'
import type { Label } from '../who/register.ts'

/** A way a case went: the active paths before and after each fact, in order, and the facts that led from each to the next. */
export interface Walked {
  readonly paths: readonly (readonly string[])[]
  readonly events?: readonly string[]
  /** Only the states the case has been in and the ways between them, without their conditions. */
  readonly only?: boolean
}

/**
 * A process as a Mermaid state diagram. States and events are labelled in one language; with `walked`, the innermost
 * states a case has been in are filled and the one it is in stands out.
 */
export function mermaid(process: AnyProcess, language: keyof Label, walked?: Walked): string {
  const { states, transitions } =
    walked?.only === true ? walkedPart(process, walked) : shapeOf(process.machine)
  const name = (words: Readonly<Record<string, Label>>, id: string) =>
    escape((words[id] ?? { vi: id, en: id })[language])
  const { labels } = process
  const lines = [
    'stateDiagram-v2',
    `  [*] --> ${idOf(firstOf(process, transitions))}`,
    ...block(states, '', '  ', (state) => name(labels.states, state)),
    ...edges(
      transitions,
      (event) => name(labels.events, event),
      ({ guard, negated }) => `${negated ? NOT[language] : ''}${name(labels.guards, guard)}`,
    ),
    ...walkedLines(walked, states),
  ]
  return `${lines.join('\n')}\n`
}

const NOT: Label = { vi: 'không đúng là ', en: 'not: ' }

function block(
  states: readonly StateShape[],
  parent: string,
  indent: string,
  label: (path: string) => string,
): readonly string[] {
  const inside = states.filter((state) => state.parent === parent)
  const around = states.find(({ path }) => path === parent)
  const parallel = around?.kind === 'parallel'
  return [
    ...(around?.initial === undefined ? [] : [`${indent}[*] --> ${idOf(around.initial)}`]),
    ...inside.flatMap(({ path, kind }, index) => [
      ...(parallel && index > 0 ? [`${indent}--`] : []),
      ...(kind === 'atomic' || kind === 'final'
        ? [`${indent}${idOf(path)}: ${label(path)}`]
        : [
            `${indent}state "${label(path)}" as ${idOf(path)} {`,
            ...block(states, path, `${indent}  `, label),
            `${indent}}`,
          ]),
    ]),
  ]
}

function edges(
  transitions: readonly TransitionShape[],
  event: (type: string) => string,
  guard: (shape: GuardShape) => string,
): readonly string[] {
  const moves = transitions.filter(
    ({ from, to }) => from !== '' && to.length > 0 && !(to.length === 1 && to[0] === from),
  )
  const byEnds = new Map<string, string[]>()
  for (const { from, to, event: type, guard: asked } of moves) {
    const guards = guardsIn(asked)
    const words = [
      type === undefined ? '' : event(type),
      guards.length === 0 ? '' : `[${guards.map(guard).join(', ')}]`,
    ]
      .filter((part) => part !== '')
      .join(' ')
    for (const target of to) {
      const ends = `${idOf(from)} --> ${idOf(target)}`
      const known = byEnds.get(ends) ?? []
      if (!known.includes(words)) byEnds.set(ends, [...known, words])
    }
  }
  return [...byEnds].map(([ends, words]) =>
    words.join('') === '' ? `  ${ends}` : `  ${ends}: ${words.join(' · ')}`,
  )
}

/** The part of a machine that a case has been in: its states, and the transitions it took, without what they ask. */
function walkedPart({ machine }: AnyProcess, walked: Walked): Pick<MachineShape, 'states' | 'transitions'> {
  const { states, transitions } = shapeOf(machine)
  const been = new Set(walked.paths.flat())
  return {
    states: states
      .filter(({ path }) => been.has(path))
      .map(({ initial, ...state }) => ({
        ...state,
        ...(initial !== undefined && been.has(initial) && { initial }),
      })),
    transitions: transitions
      .filter((transition) => wasTaken(transition, walked))
      .map(({ from, event, to, reenters }) => ({
        from,
        to,
        reenters,
        ...(event !== undefined && { event }),
      })),
  }
}

/** What is taken at once, without a fact, may leave a state that was entered and left in one step. */
function wasTaken({ from, event, to }: TransitionShape, { paths, events = [] }: Walked): boolean {
  return (
    to.length > 0 &&
    events.some(
      (taken, index) =>
        (event === undefined || (event === taken && paths[index]?.includes(from) === true)) &&
        to.every((path) => paths[index + 1]?.includes(path)) &&
        !to.every((path) => paths[index]?.includes(path)),
    )
  )
}

/** A state with others in it is a frame; filled, it would hide them. */
function walkedLines(walked: Walked | undefined, states: readonly StateShape[]): readonly string[] {
  if (walked === undefined || walked.paths.length === 0) return []
  const innermost = new Set(
    states.filter(({ kind }) => kind === 'atomic' || kind === 'final').map(({ path }) => path),
  )
  const now = new Set(walked.paths.at(-1)?.filter((path) => innermost.has(path)))
  const been = new Set(walked.paths.flat().filter((path) => innermost.has(path) && !now.has(path)))
  return [
    '  classDef walked fill:#e3f0e3,stroke:#3a7d44',
    '  classDef now fill:#3a7d44,color:#ffffff,stroke:#1e4d27',
    ...(been.size === 0 ? [] : [`  class ${[...been].map(idOf).join(',')} walked`]),
    ...(now.size === 0 ? [] : [`  class ${[...now].map(idOf).join(',')} now`]),
  ]
}

/** The state a case begins in: the one that takes the opening event. */
function firstOf({ opening }: AnyProcess, transitions: readonly TransitionShape[]): string {
  return transitions.find(({ event }) => event === opening)?.from ?? ''
}

/** Words that Mermaid reads as its own where an id stands. */
const RESERVED =
  /^(note|state|class|classdef|style|click|default|href|scale|acctitle|accdescr|statediagram|root)$/i

function idOf(path: string): string {
  const id = path.replaceAll('.', '__').replaceAll(/[^\p{L}\p{N}_]/gu, '_')
  return RESERVED.test(id) ? `${id}_` : id
}

/** Signs that end a text or begin something else in Mermaid or HTML, as signs that look like them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '"': '”',
  ':': '∶',
  ';': ',',
  '#': '＃',
  '<': '‹',
  '>': '›',
  '\\': '＼',
}

function escape(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[":;#<>\\]/g, (sign) => LOOKALIKES[sign] ?? sign)
}
