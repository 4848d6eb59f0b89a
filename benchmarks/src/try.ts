import { accepted, createEngine, developmentKeys } from '@civicflow/core'
import { sqliteStore } from '@civicflow/adapters/sqlite'
import { voterMeeting } from '@civicflow/workflows'
import { rmSync } from 'node:fs'
import { secretary } from './scene/city.ts'
import { factsOf, proposalOf } from './scene/meeting.ts'
import { environment, NOW } from './scene/world.ts'
const file = '/tmp/try-bench.db'
for (const x of ['', '-wal', '-shm']) rmSync(file + x, { force: true })
const engine = createEngine({ store: sqliteStore({ file, durability: (process.argv[2] ?? 'normal') as never }), processes: [voterMeeting], environment, keys: developmentKeys(), clock: () => NOW })
const office = engine.as({ tenant: 'city', party: secretary })
const times: number[] = []
for (let round = 0; round < 400; round++) {
  const place = { ward: round + 1, proposedOn: '2026-05-01', preparedOn: '2026-05-05', day: '2026-05-20', signedOn: '2026-05-22' }
  const t = performance.now()
  const { case: id } = accepted(await office.open(voterMeeting, proposalOf(place), { key: `${round}` }))
  const facts = factsOf(place, 8)
  for (const [index, fact] of facts.entries()) accepted(await office.record(id, fact, { key: `${round}/${index}` }))
  times.push((performance.now() - t) / (facts.length + 1) * 1000)
}
times.splice(0, 100)
console.log('µs per command, median', times.sort((a, b) => a - b)[150]!.toFixed(0), 'min', times[0]!.toFixed(0))
const u = process.cpuUsage()
console.log('CPU µs per command overall', ((u.user + u.system) / (400 * 32)).toFixed(0))
