import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, vi } from 'vitest'

const PATIENCE = { timeout: 60_000, interval: 20 }

/** A worker in a process of its own. */
export interface Courier {
  /** What it took in its hands. */
  readonly took: () => readonly string[]
  /** Waits until it has printed a line. */
  readonly says: (line: string) => Promise<void>
  readonly kill: () => Promise<void>
  /** Asks it to stop, and waits until it has heard. */
  readonly stop: () => Promise<void>
  /** Waits until it has ended by itself, as it should. */
  readonly ends: () => Promise<void>
}

/** Starts a worker, and waits until it has begun. */
export async function startCourier(command: readonly string[]): Promise<Courier> {
  const [program = '', ...values] = command
  const child = spawn(program, values, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const courier = courierOf(child, once(child, 'exit'))
  await courier.says('ready')
  return courier
}

function courierOf(child: ChildProcess, exit: Promise<readonly unknown[]>): Courier {
  const lines: string[] = []
  if (child.stdout !== null) createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const says = async (line: string) => {
    await vi.waitUntil(() => lines.includes(line), PATIENCE)
  }
  return {
    took: () => lines.filter((line) => line.startsWith('took ')).map((line) => line.slice('took '.length)),
    says,
    kill: async () => {
      child.kill('SIGKILL')
      await exit
    },
    stop: () => {
      child.kill('SIGTERM')
      return says('stopping')
    },
    ends: async () => expect(await exit).toEqual([0, null]),
  }
}
