import { CallerError } from '@civicflow/core'
import type {
  AnyProcess,
  Caller,
  CaseId,
  CorrectionCommand,
  Engine,
  Outcome,
  RecordOptions,
  RecusalCommand,
  Store,
} from '@civicflow/core'

/** A command as data. */
export type Request =
  | { readonly kind: 'open'; readonly process: string; readonly version: number; readonly opening: object }
  | { readonly kind: 'record'; readonly case: CaseId; readonly command: object }
  | {
      readonly kind: 'correct'
      readonly case: CaseId
      readonly correction: CorrectionCommand
      readonly reason: string
    }
  | { readonly kind: 'recuse'; readonly case: CaseId; readonly recusal: RecusalCommand }

/** Has the engine decide a command, and write it. */
export function carryOut(
  engine: Engine<Store, AnyProcess>,
  caller: Caller,
  request: Request,
  options: RecordOptions,
): Promise<Outcome> {
  const handle = engine.as(caller)
  switch (request.kind) {
    case 'open':
      return handle.open(processOf(engine, request), request.opening as never, options) // decided field by field
    case 'record':
      return handle.record(request.case, request.command as never, options) // as above
    case 'correct':
      return handle.correct(request.case, request.correction, { ...options, reason: request.reason }) // as above
    case 'recuse':
      return handle.recuse(request.case, request.recusal, options)
  }
}

function processOf(
  { processes }: Engine<Store, AnyProcess>,
  { process: id, version }: Extract<Request, { readonly kind: 'open' }>,
): AnyProcess {
  const found = processes.find((process) => process.id === id && process.version === version)
  if (found !== undefined) return found
  const message = `version ${version} of process "${id}" is not among the engine's processes`
  throw new CallerError('missing-version', message, { process: id, version })
}
