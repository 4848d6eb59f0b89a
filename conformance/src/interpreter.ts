import { createRequire } from 'node:module'

/** A statechart as the interpreter runs it. */
export interface Statechart {
  start(): void
  /** Takes an event and all that follows at once from it. */
  gen(event: { readonly name: string; readonly data: unknown }): void
  /** Ids of all active states. */
  getFullConfiguration(): readonly string[]
}

interface Interpreter {
  documentStringToModel(name: string, text: string, done: (error: unknown, model: Model) => void): void
  readonly core: { readonly Statechart: new (prepared: unknown, options: Options) => Statechart }
}

interface Options {
  /** What an invoked statechart finds its sender in; unless given, one for the whole process that never forgets. */
  readonly sessionRegistry: Map<string, unknown>
}

interface Model {
  prepare(done: (error: unknown, prepared: unknown) => void): void
}

// SCION, an interpreter of W3C SCXML by other people; it carries no types that could be used.
const scion = createRequire(import.meta.url)('@scion-scxml/scxml') as Interpreter

/** Reads an SCXML document; gives what makes statecharts of it, each in its first state. */
export async function statechartsOf(text: string): Promise<() => Statechart> {
  const model = await called<Model>((done) => scion.documentStringToModel('machine.scxml', text, done))
  const prepared = await called((done) => model.prepare(done))
  return () => {
    const chart = new scion.core.Statechart(prepared, { sessionRegistry: new Map() })
    chart.start()
    return chart
  }
}

function called<T>(call: (done: (error: unknown, value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, value) => (error instanceof Error ? reject(error) : resolve(value)))
  })
}

const GENERATED = /^\$generated/

/** The machine's own states among the active ones, in no order that means anything. */
export function statesOf(chart: Statechart): readonly string[] {
  return chart
    .getFullConfiguration()
    .filter((id) => id !== 'machine' && !GENERATED.test(id))
    .toSorted()
}
