import type { AnyProcess, Caller, Engine, Label, Messages, Store } from '@civicflow/core'

/** What an HTTP surface of an engine is made of. */
export interface HttpOptions<S extends Store, P extends AnyProcess> {
  readonly engine: Engine<S, P>
  /**
   * Who sends a request: the host's own users, mapped to a person and an office of a tenant. `undefined` for nobody, who
   * gets nothing at all. It is asked again while a stream of changes is open.
   */
  readonly authenticate: (request: Request) => Caller | undefined | Promise<Caller | undefined>
  /** The words of each language that is spoken; the first is the one for who asks for none. */
  readonly messages: Readonly<Partial<Record<keyof Label, Messages>>>
  /** What the kinds of bodies are called. */
  readonly kinds?: Readonly<Record<string, Label>>
  /** Where it is mounted: `/api`; the root where absent. */
  readonly basePath?: string
  /** The largest body taken, in bytes; 1 MiB where absent, four times what an entry can hold. */
  readonly maxBytes?: number
  /** How often a stream of changes looks for new ones, in milliseconds; 1,000 where absent. */
  readonly pollMs?: number
  /** How callers sign in, as an OpenAPI security scheme; for the description alone. */
  readonly security?: Readonly<Record<string, unknown>>
  /** Is told what failed inside; the answer says nothing of it. What it throws is lost. */
  readonly log?: (error: unknown, request: Request) => void
}
