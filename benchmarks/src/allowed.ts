import { allowed } from '@civicflow/core'
import { againstBareStep, ofEveryMachine } from './against-bare-step.ts'
import type { Row } from './row.ts'

/** What does it cost to sort all events of a process into those that may come next and the rest, each with its reason, beside one bare step? */
export async function allowedRows(): Promise<readonly Row[]> {
  return againstBareStep(
    {
      name: 'allowed',
      ask: ({ process, before, circumstances }) => allowed(process, before, circumstances),
      callsATurn: 5,
      aim: null,
    },
    await ofEveryMachine(),
  )
}
