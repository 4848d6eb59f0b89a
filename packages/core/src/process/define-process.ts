import { CallerError } from '../errors.ts'
import { checkMachine } from '../machine/check-machine.ts'
import type { Machine } from '../machine/machine-types.ts'
import type { AnyDuty, AnyProcess, DutyPlan, EventPlan, Process, ProcessDefinition } from './process.ts'
import { ENVELOPE, type EventSchemas } from './schema.ts'
import { readSchema } from './schema-fields.ts'

/**
 * Checks a process and makes it ready to run.
 *
 * What the types cannot see is checked here: the machine keeps to the part of XState a durable case can live with,
 * every event has a place, its initial state takes the opening event and nothing else, every schema can be shown as a
 * form, every action is an `assign` or a named effect.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function defineProcess<
  const Id extends string,
  E extends EventSchemas,
  M extends Machine,
  Role extends string,
  RuleName extends string,
  DutyName extends string,
  const Opens extends keyof E & string,
>(definition: ProcessDefinition<Id, E, M, Role, RuleName, DutyName, Opens>): Process<Id, E, M, Opens> {
  const problems: string[] = []
  const process = {
    migration: undefined,
    separations: [],
    effects: {},
    needs: [],
    opens: {},
    tells: {},
    links: {},
    awaits: [],
    invariants: {},
    figures: undefined,
    ...definition,
    plan: new Map<string, EventPlan>(),
    dutyPlans: [],
  } as unknown as Process<Id, E, M, Opens> // the checked form, before its plan; the definition's finer types end here
  const known: AnyProcess = process
  const plan = new Map(Object.keys(definition.events).map((type) => [type, planOf(known, type, problems)]))
  problems.push(
    ...checkMachine(definition.machine, {
      events: [...plan.keys()],
      opening: definition.opening,
      effects: Object.keys(process.effects),
      guards: Object.keys(known.labels.guards),
    }),
  )
  problems.push(...checkNames(known), ...checkMigration(known))
  if (problems.length > 0) throw invalid(definition.id, problems)
  const dutyPlans = Object.entries(known.duties).map(([name, duty]) => dutyPlanOf(known, name, duty))
  return {
    ...process,
    plan,
    // A duty that is counted from another's last day is derived after it.
    dutyPlans: dutyPlans.toSorted((one, other) => rank(one) - rank(other)),
  }
}

function checkMigration({ version, migration }: AnyProcess): readonly string[] {
  if (!Number.isInteger(version) || version < 1) return [`its version is ${version}; count versions 1, 2, 3`]
  if (
    migration === undefined ||
    (Number.isInteger(migration.from) && migration.from >= 1 && migration.from < version)
  )
    return []
  return [`its migration is from version ${migration.from}, which is none before version ${version}`]
}

function planOf(process: AnyProcess, type: string, problems: string[]): EventPlan {
  const schema = process.events[type]
  const authority = process.authority[type]
  if (schema === undefined || authority === undefined)
    throw invalid(process.id, [`event "${type}" has no schema or no authority`])
  const { fields, problems: found } = readSchema(schema)
  problems.push(...found.map((problem) => `event "${type}": ${problem}`))
  for (const name of Object.keys((schema._zod.def as { shape?: object }).shape ?? {})) {
    if (ENVELOPE.has(name))
      problems.push(`event "${type}": "${name}" is the envelope's; call the field otherwise`)
  }
  const rules = Object.entries(process.rules).filter(([, rule]) => rule.on.includes(type))
  return { process: process.id, schema, fields, authority, rules, separations: separationsOf(process, type) }
}

function rank({ duty }: DutyPlan): number {
  return 'duty' in duty.anchor ? 1 : 0
}

function dutyPlanOf(process: AnyProcess, name: string, duty: AnyDuty): DutyPlan {
  const other = 'duty' in duty.anchor ? process.duties[duty.anchor.duty] : undefined
  const first = other === undefined ? undefined : dutyPlanOf(process, '', other)
  const touchedBy = new Set([
    ...duty.metBy,
    ...(duty.renewedBy ?? []),
    ...('event' in duty.anchor ? [duty.anchor.event] : []),
    ...(first?.touchedBy ?? []),
  ])
  const readsContext =
    duty.when !== undefined ||
    duty.metWhen !== undefined ||
    'day' in duty.anchor ||
    duty.kind === 'within' ||
    duty.kind === 'recurs' ||
    first?.readsContext === true
  return { name, id: `${process.id}/${name}`, duty, touchedBy, readsContext }
}

function separationsOf({ separations }: AnyProcess, type: string): EventPlan['separations'] {
  return separations.flatMap(({ first, second, provision }) => {
    const other = type === first ? second : type === second ? first : undefined
    return other === undefined ? [] : [{ other, ...(provision !== undefined && { provision }) }]
  })
}

function checkNames(process: AnyProcess): readonly string[] {
  const roles = new Set(Object.keys(process.roles))
  const types = new Set(Object.keys(process.events))
  const missing = (place: string, what: string, names: readonly string[], known: ReadonlySet<string>) =>
    names
      .filter((name) => !known.has(name))
      .map((name) => `${place} names the ${what} "${name}", which is not there`)
  return [
    ...(types.has(process.opening) ? [] : [`the opening event "${process.opening}" is not among its events`]),
    ...Object.entries(process.authority).flatMap(([type, line]) =>
      missing(`authority of "${type}"`, 'role', [...line.actor, ...(line.recordedBy ?? [])], roles),
    ),
    ...Object.entries(process.rules).flatMap(([name, rule]) =>
      missing(`rule "${name}"`, 'event', rule.on, types),
    ),
    ...Object.entries(process.duties).flatMap(([name, duty]) => [
      ...missing(`duty "${name}"`, 'role', [duty.owes, ...duty.to], roles),
      ...missing(
        `duty "${name}"`,
        'event',
        [...duty.metBy, ...(duty.renewedBy ?? []), ...('event' in duty.anchor ? [duty.anchor.event] : [])],
        types,
      ),
      ...('duty' in duty.anchor ? anchorProblems(process, name, duty.anchor.duty) : []),
      ...(duty.kind === 'by' && duty.direction === 'before' && duty.roll !== 'none'
        ? [`duty "${name}" lies before its anchor and may not roll`]
        : []),
    ]),
    ...Object.entries(process.roles).flatMap(([name, { serves = [] }]) =>
      missing(`role "${name}"`, 'role', serves, roles),
    ),
    ...process.awaits.flatMap(({ event, actor }) => [
      ...missing('awaits', 'event', [event], types),
      ...missing('awaits', 'role', [actor], roles),
    ]),
    ...Object.keys(process.events)
      .filter((type) => (process.samples[type] ?? []).length === 0)
      .map((type) => `event "${type}" has no sample`),
  ]
}

function anchorProblems({ duties }: AnyProcess, name: string, anchor: string): readonly string[] {
  const other = duties[anchor]
  if (other === undefined) return [`duty "${name}" is counted from the duty "${anchor}", which is not there`]
  return 'duty' in other.anchor
    ? [`duty "${name}" is counted from "${anchor}", which is itself counted from a duty`]
    : []
}

function invalid(id: string, problems: readonly string[]): CallerError {
  return new CallerError('invalid-process', `process "${id}" cannot be run:\n  ${problems.join('\n  ')}`, {
    process: id,
    problems,
  })
}
