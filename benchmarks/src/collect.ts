import { join } from 'node:path'
import { accepted } from '@civicflow/core'
import { petition } from '@civicflow/workflows'
import { compare } from './measure.ts'
import type { Row } from './row.ts'
import { inFolder } from './scene/folder.ts'
import { campaignOf, listed, officeOn, raised } from './scene/petitions.ts'
import { clock } from './scene/world.ts'

const PETITIONS = 200
const AIM = 0.5
const ROUNDS = 12
const WARM_UP = 3
const ON = '2026-05-20'

/** What does it cost to open a meeting's 200 petitions in one durable commit, beside one commit for each? */
export function collectRows(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const together = officeOn(join(folder, 'together.db'), clock, 'full')
    const apart = officeOn(join(folder, 'apart.db'), clock, 'full')
    const id = await campaignOf(together.office, ON)
    const turns = (round: number) =>
      Array.from({ length: PETITIONS }, (_, index) => round * PETITIONS + index)
    const { subject, baseline, ratio } = await compare(
      async (round) => {
        const petitions = turns(round).map(listed)
        const collected = { type: 'petitions.collected', occurredOn: ON, actor: 'delegation' } as const
        const { opened } = accepted(
          await together.office.record(
            id,
            { ...collected, source: 'meeting', petitions },
            { key: `${round}` },
          ),
        )
        if (opened.length !== PETITIONS) throw new Error(`${opened.length} petitions were opened`)
      },
      async (round) => {
        for (const turn of turns(round))
          accepted(await apart.office.open(petition, raised(turn, ON), { key: `${turn}` }))
      },
      { warmUp: WARM_UP, rounds: ROUNDS },
    )
    await together.engine.close()
    await apart.engine.close()
    return [
      {
        question: `collect: ${PETITIONS} petitions opened in one commit, and in one each`,
        subject,
        baseline,
        ratio,
        unit: 'ms',
        aim: `ratio ≤ ${AIM}`,
        met: ratio <= AIM,
      },
    ]
  })
}
