import { decide } from '@civicflow/core'
import { circumstances } from './scene/world.ts'
import { runMeeting } from './scene/run.ts'
import { voterMeeting } from './scene/temporary.ts'
const place = { ward: 5, proposedOn: '2026-05-01', preparedOn: '2026-05-05', day: '2026-05-20', signedOn: '2026-05-22' }
const steps = runMeeting('meeting', place, 12)
const s = steps.filter(x => x.command.type === process.argv[2])[Number(process.argv[3] ?? 0)]!
for (let r = 0; r < 25; r++) { const t = performance.now(); for (let i = 0; i < 20000; i++) decide(voterMeeting, 'meeting', s.before, s.command, circumstances); console.log(((performance.now() - t) / 20).toFixed(2), 'µs') }
