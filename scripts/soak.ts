import { availableParallelism } from 'node:os'
import { proofs } from './soak/proofs.ts'
import { proved, type Result } from './soak/prove.ts'

// The long proofs, each for CIVICFLOW_SOAK_MINUTES (1 unless told), as many at a time as there are processors. With
// arguments, those alone whose name has one of them in it.

const minutes = Number(process.env['CIVICFLOW_SOAK_MINUTES'] ?? 1)
if (!(minutes > 0)) throw new Error('CIVICFLOW_SOAK_MINUTES is a number of minutes above zero')
const words = process.argv.slice(2)
const left = proofs.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
if (left.length === 0) throw new Error(`No proof has ${words.join(' or ')} in its name`)

const results: Result[] = []
await Promise.all(Array.from({ length: availableParallelism() }, proveOn))

const failed = results.filter(({ passed }) => !passed)
console.log(`${results.length - failed.length} passed, ${failed.length} failed`)
if (failed.length > 0) process.exitCode = 1

/** Proves what is left, one after the other. */
async function proveOn(): Promise<void> {
  for (let proof = left.shift(); proof !== undefined; proof = left.shift())
    for await (const result of proved(proof, minutes)) {
      results.push(result)
      console.log(told(result))
      if (!result.passed) console.error(result.output)
    }
}

function told({ name, passed, seconds, command, output }: Result): string {
  const found = output.split('\n').filter((line) => line.startsWith('proven: '))
  const outcome = `${passed ? 'passed' : 'FAILED'}: ${name}, ${Math.round(seconds)} s`
  return [outcome, command, ...found].join('\n  ')
}
