import { randomInt } from 'node:crypto'
import { prove, proofs, type Result } from './soak/proofs.ts'

// The long proofs, over and over for CIVICFLOW_SOAK_MINUTES (5 unless told), each time with a fresh seed and in each round
// with more runs. What has begun is ended; nothing is begun after the time.

const minutes = Number(process.env['CIVICFLOW_SOAK_MINUTES'] ?? 5)
if (!(minutes > 0)) throw new Error('CIVICFLOW_SOAK_MINUTES is a number of minutes above zero')
const end = Date.now() + minutes * 60_000

const results: Result[] = []
for (let round = 1; Date.now() < end; round += 1)
  for (const proof of proofs) {
    if (Date.now() >= end) break
    const result = await prove(proof, { seed: randomInt(2 ** 31), runs: round })
    results.push(result)
    console.log(told(result))
    if (!result.passed) console.error(result.output)
  }

const failed = results.filter(({ passed }) => !passed)
console.log(`${results.length - failed.length} passed, ${failed.length} failed`)
if (failed.length > 0) process.exitCode = 1

function told({ proof, seed, runs, passed, seconds }: Result): string {
  const { name, files, isSeeded } = proof
  const how = [...(isSeeded ? [`seed ${seed}`, `runs ×${runs}`] : []), `${Math.round(seconds)} s`].join(', ')
  if (passed) return `passed: ${name}, ${how}`
  const variables = isSeeded ? `CIVICFLOW_SEED=${seed} CIVICFLOW_RUNS=${runs} ` : ''
  return `FAILED: ${name}, ${how}\n  again: ${variables}npx -y pnpm@12.21.0 test ${files.join(' ')}`
}
