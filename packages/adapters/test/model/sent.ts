import type { Outcome } from '@civicflow/core'
import type { PartyName } from '../../../core/test/random-commands/view.ts'
import type { Side } from './side.ts'

/** A command as a party sends it. */
export interface Sent {
  readonly by: PartyName
  readonly key: string | undefined
  readonly expectedRevision: number | undefined
  readonly send: (handle: Handle, options: Options) => Promise<Outcome>
}

export type Handle = ReturnType<Side['as']>

export interface Options {
  readonly key?: string
  readonly expectedRevision?: number
}

/** Sends a command for its party, through another engine than the side's own where one is given. */
export function sendOn(side: Side, { by, key, expectedRevision, send }: Sent, on = side.engine()) {
  return send(side.as(by, on), {
    ...(key !== undefined && { key }),
    ...(expectedRevision !== undefined && { expectedRevision }),
  })
}
