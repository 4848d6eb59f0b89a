import {
  canonicalJson,
  type GuardTree,
  type Machine,
  type MachineShape,
  shapeOf,
  type StateShape,
  type TransitionShape,
} from '@civicflow/core'

/**
 * A process's machine as an SCXML document (W3C, 2015), for interpreters that know nothing of this library.
 *
 * It holds what may follow what and nothing else: no context, no action. What a guard says comes in with the event, as
 * `_event.data.guards[key]`, by the key of `guardKey`: an interpreter decides the way by these verdicts. They are kept as
 * `said` when a transition is taken, and what is taken at once asks those: a case changes by its facts alone. State ids
 * are the dotted paths; the outermost state `machine` stands for the machine itself.
 *
 * @throws RangeError where one event's name begins another's (`a.b`, `a.b.c`): SCXML would take both for the first.
 */
export function scxml({ machine }: { readonly machine: Machine }): string {
  const shape = shapeOf(machine)
  checkEvents(shape)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript" initial="machine">',
    '  <datamodel><data id="said" expr="({})"/></datamodel>',
    `  <state id="machine" initial="${attribute(shape.initial)}">`,
    ...transitionLines(shape, '', '    '),
    ...stateLines(shape, '', '    '),
    '  </state>',
    '</scxml>',
    '',
  ].join('\n')
}

/** The name under which a guard's verdict is looked for: its own, with its parameters where it has some. */
export function guardKey(guard: string, params?: unknown): string {
  return params === undefined ? guard : `${guard}(${canonicalJson(params)})`
}

function stateLines(shape: MachineShape, parent: string, indent: string): readonly string[] {
  return shape.states
    .filter((state) => state.parent === parent)
    .flatMap((state) => [
      `${indent}<${elementOf(state)} id="${attribute(state.path)}"${initialOf(state)}>`,
      ...transitionLines(shape, state.path, `${indent}  `),
      ...stateLines(shape, state.path, `${indent}  `),
      `${indent}</${elementOf(state)}>`,
    ])
}

function elementOf({ kind }: StateShape): 'state' | 'parallel' | 'final' {
  return kind === 'parallel' || kind === 'final' ? kind : 'state'
}

function initialOf({ initial }: StateShape): string {
  return initial === undefined ? '' : ` initial="${attribute(initial)}"`
}

function transitionLines({ transitions }: MachineShape, path: string, indent: string): readonly string[] {
  return transitions
    .filter(({ from }) => from === path)
    .map(
      (one) => `${indent}<transition${attributesOf(one)}>${one.event === undefined ? '' : KEEP}</transition>`,
    )
}

const KEEP = '<assign location="said" expr="_event.data.guards"/>'

function attributesOf({ event, guard, to, from, reenters }: TransitionShape): string {
  const parts = {
    event,
    cond: guard && condition(guard, event === undefined ? 'said' : '_event.data.guards'),
    target: to.length === 0 ? undefined : to.join(' '),
    type: to.length > 0 && !reenters && to.every((target) => isWithin(target, from)) ? 'internal' : undefined,
  }
  return Object.entries(parts)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${attribute(value)}"`]))
    .join('')
}

/** A state within another is entered without leaving that one. */
function isWithin(path: string, outer: string): boolean {
  return outer === '' || path.startsWith(`${outer}.`)
}

/** A guard as an expression over verdicts. */
function condition(tree: GuardTree, verdicts: string): string {
  if ('guard' in tree) return `${verdicts}[${JSON.stringify(guardKey(tree.guard, tree.params))}] === true`
  const parts = tree.of.map((part) => `(${condition(part, verdicts)})`)
  if (tree.op === 'not') return `!${parts[0] ?? 'true'}`
  return parts.length === 0 ? String(tree.op === 'and') : parts.join(tree.op === 'and' ? ' && ' : ' || ')
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function attribute(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}

function checkEvents({ transitions }: MachineShape): void {
  const events = new Set(transitions.flatMap(({ event }) => event ?? []))
  for (const event of events)
    for (const other of events)
      if (other.startsWith(`${event}.`))
        throw new RangeError(`"${event}" begins "${other}": SCXML takes the second for the first; rename one`)
}
