import { accepted, createEngine } from '@civicflow/core'
import { sqliteStore } from '@civicflow/adapters/sqlite'
import { voterMeeting } from '@civicflow/workflows'
import { rmSync } from 'node:fs'
import { secretary } from './scene/city.ts'
import { factsOf, inMay, proposalOf } from './scene/meeting.ts'
import { environment, keys, NOW } from './scene/world.ts'
const file = '/tmp/try-bench.db'
for (const x of ['', '-wal', '-shm']) rmSync(file + x, { force: true })
const engine = createEngine({ store: sqliteStore({ file, durability: (process.argv[2] ?? 'normal') as never }), processes: [voterMeeting], environment, keys, clock: () => NOW })
const office = engine.as({ tenant: 'city', party: secretary })
const times: number[] = []
for (let round = 0; round < 300; round++) {
  const place = inMay(round)
  const t = performance.now()
  const { case: id } = accepted(await office.open(voterMeeting, proposalOf(place), { key: `${round}` }))
  const facts = factsOf(place, 8)
  for (const [index, fact] of facts.entries()) accepted(await office.record(id, fact, { key: `${round}/${index}` }))
  times.push((performance.now() - t) / (facts.length + 1) * 1000)
}
times.splice(0, 100)
times.sort((a, b) => a - b)
console.log('µs per command, median', times[100]!.toFixed(0), 'p10', times[20]!.toFixed(0), 'min', times[0]!.toFixed(0))
