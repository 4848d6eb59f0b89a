import type { DelegationId, OfficeId, PersonId } from './register.ts'

/** Who calls: a person, in the office they hold. */
export interface Party {
  readonly person: PersonId
  readonly office: OfficeId
}

/** The engine itself, in entries no person made (`recompute`, `counter`). */
export interface SystemParty {
  readonly system: string
}

/** Who recorded an entry; `under` names the delegation by which a person did so for another, where that took one. */
export type Recorder = (Party & { readonly under?: DelegationId }) | SystemParty
