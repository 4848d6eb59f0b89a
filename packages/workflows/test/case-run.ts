import {
  type AnyCommand,
  type AnyProcess,
  type Case,
  type Circumstances,
  type Decision,
  decide,
  type Environment,
  type Figures,
  instantOf,
  type LocalTime,
  type Recorder,
} from '@civicflow/core'

/** How one command of a run is recorded, where it differs from the run. */
export interface Recording {
  readonly by?: Recorder
  /** Local time of recording; the evening of the day of the fact where absent. */
  readonly now?: LocalTime
  /** What the case's children have added up to. */
  readonly counters?: Figures
  /** The fact comes about together with one of another case. */
  readonly told?: boolean
  /** The case is opened by another. */
  readonly opened?: boolean
}

/** A case that is taken from fact to fact by `decide` alone, without a store. */
export interface CaseRun {
  /** Records a fact; a refused one leaves the run as it is. */
  record(command: AnyCommand & Readonly<Record<string, unknown>>, recording?: Recording): Decision
  /** The case after the facts accepted so far. */
  readonly kase: Case | undefined
}

/** Begins a run of one case of a process. */
export function caseRun(process: AnyProcess, environment: Environment, by: Recorder): CaseRun {
  let kase: Case | undefined
  return {
    get kase() {
      return kase
    },
    record(command, { now = `${command.occurredOn.slice(0, 10)}T18:00`, counters = {}, ...rest } = {}) {
      const recordedAt = instantOf(now, environment.zone)
      const circumstances: Circumstances = {
        environment,
        by: rest.by ?? by,
        recordedAt,
        now,
        counters,
        seal: (subject, text) => ({ subject, sealed: text }),
        ...(rest.opened === true && { openedBy: { case: 'case-2', revision: 1 } }),
        ...(rest.told === true && { toldBy: { case: 'case-2', revision: 1 } }),
      }
      const decision = decide(process, 'case-1', kase, command, circumstances)
      if (decision.accepted) kase = after(kase, process, decision)
      return decision
    },
  }
}

function after(before: Case | undefined, process: AnyProcess, decision: Decision & { accepted: true }): Case {
  const { entry, next } = decision
  const { revision, recordedAt } = entry
  const { id, version } = process
  return {
    id: 'case-1',
    process: id,
    version,
    revision,
    recordedAt,
    state: next,
    head: `${before?.head ?? ''}.`,
  }
}
