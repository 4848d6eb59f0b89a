import type { AnyProcess, Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { type DriveContext, isEmpty } from '../src/drive/drive-context.ts'
import { environment } from './meeting-run.ts'
import { runs } from './runs.ts'

/** What tells two drives apart beside their states: what is there of either form, and what is published. */
function waysOf({ state }: Case): unknown {
  const { receipts, published, atHand, allocations, auditor } = state.context as DriveContext // a case of a drive
  return [
    receipts.length > 0,
    published === receipts.length,
    isEmpty(atHand),
    allocations.length > 0,
    auditor === null,
  ]
}

/** The process suite of one kind of drive. */
export const driveSuite = (process: AnyProcess) =>
  processSuite(process, { environment, waysOf, runs: runs(100) })
