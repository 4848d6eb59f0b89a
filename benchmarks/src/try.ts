import { rmSync, statSync } from 'node:fs'
import { seed } from './scene/many-cases.ts'
for (const x of ['', '-wal', '-shm']) rmSync('/tmp/many.db' + x, { force: true })
const t = performance.now()
await seed('/tmp/many.db')
console.log((performance.now() - t).toFixed(0), 'ms', statSync('/tmp/many.db').size / 1e6, 'MB', process.cpuUsage())
