import type { AnyProcess } from '@civicflow/core'
import * as workflows from '../src/index.ts'

const exported: readonly unknown[] = Object.values(workflows)

/** Every process of the package, as new cases are opened under it. */
export const everyProcess: readonly AnyProcess[] = exported.filter(
  (thing): thing is AnyProcess => typeof thing === 'object' && thing !== null && 'machine' in thing,
)
