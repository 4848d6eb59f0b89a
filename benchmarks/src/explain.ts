import { explain } from '@civicflow/core'
import { againstBareStep, ofEveryMachine } from './against-bare-step.ts'
import type { Row } from './row.ts'

/** What does it cost to say why a command would be accepted or not, beside the machine's bare step? */
export async function explainRows(): Promise<readonly Row[]> {
  return againstBareStep(
    {
      name: 'explain',
      ask: ({ process, before, command, circumstances }) => explain(process, before, command, circumstances),
      callsATurn: 50,
      aim: 3,
    },
    await ofEveryMachine(),
  )
}
