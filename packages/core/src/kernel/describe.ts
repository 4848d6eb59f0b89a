import { lineOn } from '../law/law.ts'
import type { ProvisionLine } from '../law/provision.ts'
import { shapeOf, type StateShape, type TransitionShape } from '../machine/transitions.ts'
import type { Duty } from '../process/duty.ts'
import type { AnyProcess } from '../process/process.ts'
import type { Severity } from '../process/rule.ts'
import type { IsoDay } from '../time/day.ts'
import type { Label } from '../who/register.ts'
import type { Environment } from './environment.ts'

/** A process as data to show: what a lawyer, a form or a diagram needs, without its functions. */
export interface Description {
  readonly id: string
  readonly version: number
  readonly label: Label
  readonly opening: string
  readonly states: readonly (StateShape & { readonly label: Label })[]
  readonly transitions: readonly TransitionShape[]
  readonly events: readonly {
    readonly event: string
    readonly label: Label
    readonly actor: readonly string[]
    readonly recordedBy: readonly string[]
    readonly provision?: string
  }[]
  readonly roles: readonly {
    readonly role: string
    readonly label: Label
    readonly kinds: readonly string[]
    readonly involvement: string
  }[]
  readonly rules: readonly {
    readonly rule: string
    readonly label: Label
    readonly on: readonly string[]
    readonly severity: Severity
    readonly provision: string
    readonly line?: ProvisionLine
  }[]
  readonly duties: readonly DutyDescription[]
}

export interface DutyDescription {
  readonly duty: string
  readonly label: Label
  readonly kind: Duty['kind']
  readonly owes: string
  readonly to: readonly string[]
  readonly direction?: 'before' | 'after'
  readonly roll?: 'none' | 'nextWorkingDay'
  readonly provision: string
  /** The line in force on the day asked for. */
  readonly line?: ProvisionLine
}

/** Describes a process, with the law as it stands on a day. */
export function describe(process: AnyProcess, { law }: Pick<Environment, 'law'>, on: IsoDay): Description {
  const { labels } = process
  const named = (words: Readonly<Record<string, Label>>, name: string): Label =>
    words[name] ?? { vi: name, en: name }
  const lineOf = (provision: string) => {
    const known = law.provisions.get(provision)
    const line = known === undefined ? undefined : lineOn(known, on)
    return line === undefined ? {} : { line }
  }
  const { states, transitions } = shapeOf(process.machine)
  return {
    id: process.id,
    version: process.version,
    label: labels.process,
    opening: process.opening,
    states: states.map((state) => ({ ...state, label: named(labels.states, state.path) })),
    transitions,
    events: Object.entries(process.authority).map(([event, { actor, recordedBy = [], provision }]) => ({
      event,
      label: named(labels.events, event),
      actor,
      recordedBy,
      ...(provision !== undefined && { provision }),
    })),
    roles: Object.entries(process.roles).map(([role, line]) => ({
      role,
      label: named(labels.roles, role),
      ...line,
    })),
    rules: Object.entries(process.rules).map(([rule, { on: events, severity, provision }]) => ({
      rule,
      label: named(labels.rules, rule),
      on: events,
      severity,
      provision,
      ...lineOf(provision),
    })),
    duties: Object.entries(process.duties).map(([duty, line]) => ({
      duty,
      label: named(labels.duties, duty),
      kind: line.kind,
      owes: line.owes,
      to: line.to,
      ...(line.kind === 'by' && { direction: line.direction, roll: line.roll }),
      provision: line.provision,
      ...lineOf(line.provision),
    })),
  }
}
