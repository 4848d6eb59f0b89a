import { DBOS } from '@dbos-inc/dbos-sdk'
import type { Dbos } from '../../../src/dbos/index.ts'

const DAY_SECONDS = 24 * 3600

/** DBOS, for a clock on which a day goes by with each second of the machine: what waits a day waits a second. */
export const hastyDbos: Dbos = Object.create(DBOS, {
  enqueueWorkflowWithOptions: {
    value: (options: Parameters<Dbos['enqueueWorkflowWithOptions']>[0], ...args: unknown[]) => {
      const { delaySeconds, ...rest } = options
      const delay = delaySeconds === undefined ? {} : { delaySeconds: delaySeconds / DAY_SECONDS }
      return DBOS.enqueueWorkflowWithOptions({ ...rest, ...delay }, ...args)
    },
  },
})
