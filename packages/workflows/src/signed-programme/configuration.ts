import type { AreaId, BodyId, Label } from '@civicflow/core'
import type {
  AnyProvision,
  CommonConfiguration,
  Counted,
  Noun,
  OwnLabels,
  Party,
} from '../building-blocks/configuration.ts'
import type { AreaLevel } from '../law/levels.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { ProgrammeEventType } from './events.ts'
import type { ProgrammeState } from './machine.ts'
import type { Measure, Rhythm } from './vocabulary.ts'

/** What reviews count, and how it adds up over them. */
export interface Measured extends Counted<number> {
  readonly measure: Measure
}

/** A verb as it stands within a sentence; Vietnamese has one form. */
export interface Verb extends Label {
  /** In English: `signed`. */
  readonly past: string
}

/** Everything that one kind of signed programme says of itself; its kinds are what its tasks are. The rest is the same for all. */
export interface Configuration<
  Id extends string = string,
  Kind extends string = string,
  Count extends string = string,
  Provision extends string = AnyProvision,
> extends CommonConfiguration<Id, Kind, Provision> {
  readonly words: {
    /** What is signed. */
    readonly programme: Noun
    /** What its yearly plans hold. */
    readonly task: Noun
    /** What the parties do to it: sign, issue. */
    readonly sign: Verb
  }
  /** What its reviews count. */
  readonly counts: Readonly<Record<Count, Measured>>
  readonly roles: {
    /** Who proposes it, keeps its record, and sees to its plans and reviews. */
    readonly lead: Party
    /** Who signs it. */
    readonly party: Party
    /** Whose opinion may be asked before it is signed. */
    readonly committee: Party
    /** To whom a task can be given. */
    readonly owner: Party<readonly [BodyId, BodyId, ...BodyId[]]>
  }
  /** How many sign it at least; one where it is issued by a single body. */
  readonly leastParties: 1 | 2
  /** How often it is reviewed, and by which provision; `own` where each programme says so itself, or does not. */
  readonly reviews: 'own' | { readonly every: Rhythm; readonly provision: Provision }
  readonly labels?: OwnLabels<ProgrammeState, ProgrammeEventType>
  /** A lifelike one. */
  readonly example: { readonly title: string; readonly area: AreaId; readonly level: AreaLevel }
}

/** A configuration as the definition sees it: whatever its kinds and counts are called, one name stands for each. */
export type AnyConfiguration = Configuration<string, 'kind', 'count', ProvisionId>
