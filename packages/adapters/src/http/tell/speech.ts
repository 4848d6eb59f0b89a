import type { AnyProcess, Environment, IsoDay, Label, Messages, Names } from '@civicflow/core'
import type { Named } from '../wire/shapes.ts'

/** What everything is told with: a language, its words, the processes and the register, on a day. */
export interface Speech {
  readonly language: keyof Label
  readonly messages: Messages
  readonly environment: Environment
  readonly today: IsoDay
  /** The process of an id; of a version where it matters. */
  readonly process: (id: string, version?: number) => AnyProcess | undefined
  /** The names of a process; those of any where there is none of this id. */
  readonly names: (process: string) => Names
}

/** A body or office by its id, as it is called today. */
export function actorNamed({ language, today }: Speech, names: Names, id: string): Named {
  return { id, name: names.actor(id, today)[language] }
}

export function areaNamed({ language, today }: Speech, names: Names, id: string): Named {
  return { id, name: names.area(id, today)[language] }
}

export function processNamed({ language, names }: Speech, id: string): Named {
  return { id, name: names(id).process(id)[language] }
}
