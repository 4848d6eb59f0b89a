import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { type Proof, root } from './proofs.ts'

/** Tests run once. */
export interface Result {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
  /** What has it again, as far as anything does: a kill falls where it falls. */
  readonly command: string
  /** What the tests printed. */
  readonly output: string
}

/** Proves for so many minutes. What has begun is ended; nothing is begun after the time. */
export async function* proved(proof: Proof, minutes: number): AsyncGenerator<Result> {
  if (proof.by === 'time') yield await run(proof, proof.files, { CIVICFLOW_SOAK_MINUTES: minutes })
  else yield* runOverAndOver(proof, minutes)
}

/** Which file is first is left to chance, so that a short time does not always try the same. */
async function* runOverAndOver(proof: Proof, minutes: number): AsyncGenerator<Result> {
  const { files } = proof
  const end = Date.now() + minutes * 60_000
  const first = randomInt(files.length)
  for (let turn = 0; Date.now() < end; turn += 1) {
    const file = files[(first + turn) % files.length] ?? ''
    yield await run(proof, [file], { CIVICFLOW_RUNS: 1 + Math.floor(turn / files.length) })
  }
}

async function run(
  { name, project }: Proof,
  files: readonly string[],
  length: Readonly<Record<string, number>>,
): Promise<Result> {
  const began = performance.now()
  const variables = Object.entries({ CIVICFLOW_SEED: randomInt(2 ** 31), ...length }).map(
    ([key, value]): [string, string] => [key, String(value)],
  )
  const vitest = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--typecheck.enabled=false', ...files],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NO_COLOR: '1', ...Object.fromEntries(variables) },
    },
  )
  const ended = new Promise<number | null>((done, failed) => vitest.once('error', failed).once('close', done))
  const [output, code] = await Promise.all([text(vitest.stdout), ended])
  const assigned = variables.map(([key, value]) => `${key}=${value}`).join(' ')
  const command = `${assigned} npx -y pnpm@12.21.0 test ${files.join(' ')}`
  return { name, passed: code === 0, seconds: (performance.now() - began) / 1000, command, output }
}
