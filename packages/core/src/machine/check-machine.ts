import { guardNames, isCombination, type Guard } from './guard.ts'
import type { Machine } from './machine-types.ts'
import { candidateTypes, initialSnapshot } from './run-machine.ts'

/** What a machine is held against. */
export interface Expected {
  readonly events: readonly string[]
  readonly opening: string
  readonly effects: readonly string[]
  /** Guards that have a label. */
  readonly guards: readonly string[]
}

type Config = Readonly<Record<string, unknown>>

/**
 * What in a machine a durable case cannot live with, naming the place: timers, actors, history, emitted and sent
 * events, wildcards, inline functions, and events, guards or actions that nobody knows. Empty for a machine in order.
 */
export function checkMachine(machine: Machine, expected: Expected): readonly string[] {
  const problems: string[] = []
  const used = new Set<string>()
  const config = machine.config as unknown as Config
  if (typeof config['context'] === 'function')
    problems.push('the machine: context may not be a function; write the values a case begins with')
  visitState(config, 'the machine', { machine, expected, used, problems })
  for (const event of expected.events)
    if (!used.has(event)) problems.push(`event "${event}" has no transition`)
  if (problems.length === 0) problems.push(...checkOpening(machine, expected.opening))
  return problems
}

interface Check {
  readonly machine: Machine
  readonly expected: Expected
  readonly used: Set<string>
  readonly problems: string[]
}

const FORBIDDEN = ['after', 'invoke', 'onDone', 'spawn', 'output', 'route']

function visitState(config: Config, place: string, check: Check): void {
  for (const key of FORBIDDEN)
    if (config[key] !== undefined) check.problems.push(`${place}: "${key}" is not allowed`)
  if (config['type'] === 'history') check.problems.push(`${place}: history states are not allowed`)
  if (config['initial'] !== null && typeof config['initial'] === 'object')
    visitTransition(config['initial'], `${place}, initial`, check)
  visitActions(config['entry'], `${place}, entry`, check)
  visitActions(config['exit'], `${place}, exit`, check)
  for (const transition of list(config['always'])) visitTransition(transition, `${place}, always`, check)
  for (const [event, transitions] of Object.entries((config['on'] as Config | undefined) ?? {}))
    visitEvent(event, transitions, place, check)
  for (const [name, state] of Object.entries((config['states'] as Config | undefined) ?? {})) {
    if (name.includes('.'))
      check.problems.push(`${place}: the state name "${name}" may not hold a dot; paths are dotted`)
    visitState(
      state as Config,
      place === 'the machine' ? `state "${name}"` : `${place.slice(0, -1)}.${name}"`,
      check,
    )
  }
}

function visitEvent(event: string, transitions: unknown, place: string, check: Check): void {
  if (event.includes('*')) check.problems.push(`${place}: the wildcard "${event}" is not allowed`)
  else if (!check.expected.events.includes(event))
    check.problems.push(`${place}: event "${event}" has no schema`)
  check.used.add(event)
  for (const transition of list(transitions)) visitTransition(transition, `${place}, on "${event}"`, check)
}

function visitTransition(transition: unknown, place: string, check: Check): void {
  if (typeof transition === 'function')
    return void check.problems.push(`${place}: inline functions are not allowed`)
  if (typeof transition !== 'object' || transition === null) return
  const { guard, actions } = transition as { guard?: unknown; actions?: unknown }
  if (guard !== undefined) visitGuard(guard, place, check)
  visitActions(actions, place, check)
}

function visitGuard(guard: unknown, place: string, check: Check): void {
  if (isCombination(guard)) return guard.guards.forEach((part) => visitGuard(part, place, check))
  if (typeof guard === 'function')
    return void check.problems.push(`${place}: inline guards are not allowed; name it in setup`)
  if (hasFunctionParams(guard)) check.problems.push(`${place}: a guard's params may not be a function`)
  for (const name of guardNames(guard as Guard)) {
    const known = check.machine.implementations.guards[name] as unknown
    if (known === undefined) check.problems.push(`${place}: guard "${name}" has no implementation`)
    else if (isCombination(known)) visitGuard(known, place, check)
    else if (typeof known !== 'function' || 'check' in known)
      check.problems.push(
        `${place}: guard "${name}" must be a function of context and event; stateIn is not allowed`,
      )
    else if (!check.expected.guards.includes(name))
      check.problems.push(`${place}: guard "${name}" has no label`)
  }
}

function visitActions(actions: unknown, place: string, check: Check): void {
  for (const action of list(actions)) {
    if (typeof action === 'function') {
      check.problems.push(`${place}: inline actions are not allowed; name it in setup`)
      continue
    }
    if (hasFunctionParams(action)) check.problems.push(`${place}: an action's params may not be a function`)
    const name = typeof action === 'string' ? action : (action as { type: string }).type
    const known = check.machine.implementations.actions[name] as { type?: string } | undefined
    if (known?.type === 'xstate.assign') continue
    if (known?.type?.startsWith('xstate.') === true)
      check.problems.push(
        `${place}: action "${name}" is ${known.type}; only assign and named effects are allowed`,
      )
    else if (!check.expected.effects.includes(name))
      check.problems.push(`${place}: action "${name}" is neither an assign nor an effect of the process`)
  }
}

function checkOpening(machine: Machine, opening: string): readonly string[] {
  const types = candidateTypes(initialSnapshot(machine))
  if (!types.includes(opening)) return [`the initial state does not take the opening event "${opening}"`]
  const others = types.filter((type) => type !== opening)
  return others.length === 0
    ? []
    : [
        `the initial state takes ${others.map((type) => `"${type}"`).join(', ')} beside the opening event; nothing can happen to a case that is not open`,
      ]
}

function hasFunctionParams(part: unknown): boolean {
  return (
    typeof part === 'object' && part !== null && typeof (part as { params?: unknown }).params === 'function'
  )
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
