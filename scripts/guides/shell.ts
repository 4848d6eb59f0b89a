import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A shell in a guide's folder. */
export interface Shell {
  /** Runs a script, without input. What it leaves running goes on. @throws Error where it fails */
  run(script: string): Promise<void>
  /** What the last script has printed so far. */
  printed(): string
  /** Ends everything that was left running. */
  end(): void
}

/** It asks the registry for packages, and for nothing it has at hand. */
const QUIET_NPM = { npm_config_audit: 'false', npm_config_fund: 'false', npm_config_prefer_offline: 'true' }

/** A shell whose `node` is this one. Output goes to files, so that nothing waits for what runs on. */
export function shellIn(folder: string, more: Readonly<Record<string, string>>): Shell {
  const started: number[] = []
  let [scripts, out, err] = [0, '', '']
  const path = `${join(process.execPath, '..')}:${process.env['PATH']}`
  const env = { ...process.env, ...QUIET_NPM, ...more, PATH: path, NO_COLOR: '1' }
  return {
    run: async (script) => {
      scripts += 1
      ;[out, err] = [join(folder, `.stdout-${scripts}`), join(folder, `.stderr-${scripts}`)]
      const files = [openSync(out, 'w'), openSync(err, 'w')] as const
      const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
        cwd: folder,
        env,
        stdio: ['ignore', ...files],
        detached: true, // a group of its own, by which it is ended
      })
      if (child.pid !== undefined) started.push(child.pid)
      const code = await new Promise<number | null>((resolve, reject) => {
        child.once('exit', resolve).once('error', reject)
      })
      for (const file of files) closeSync(file)
      if (code !== 0) throw new Error(`it ended with ${code}:\n${textOf(out)}${textOf(err)}`)
    },
    printed: () => textOf(out),
    end: () => started.forEach(endGroup),
  }
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8')
}

/** Ends the processes a shell has started and left; most have ended by themselves. */
function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
