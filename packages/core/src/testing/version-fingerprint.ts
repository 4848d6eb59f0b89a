import { toJSONSchema } from 'zod/v4/core'
import { digest } from '../journal/digest.ts'
import type { AnyProcess } from '../process/process.ts'

/**
 * Short digest of what may not change under one version of a process: its machine, with the context it begins with, and
 * its events. A test that holds it against the one written down tells when a new version is needed. What guards and
 * actions do is not in it: journals that were kept, folded again, tell of that.
 */
export function versionFingerprint({ machine, plan }: AnyProcess): string {
  const events = [...plan].map(([type, { schema, fields }]) => [type, toJSONSchema(schema), fields])
  return digest({ machine: machine.config, events }).slice(0, 16)
}
