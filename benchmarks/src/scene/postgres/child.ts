import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A process that does one task at a time. */
export interface Child<Task, Done> {
  /** @throws Error where it ended before it was done. */
  readonly ask: (task: Task) => Promise<Done>
  readonly end: () => Promise<void>
}

/** Starts a program that calls `serve`, as this process was started, with some arguments; it may collect its garbage. */
export function started<Task extends object, Done>(
  program: URL,
  ...args: readonly string[]
): Child<Task, Done> {
  const child = fork(fileURLToPath(program), args, { execArgv: [...process.execArgv, '--expose-gc'] })
  const exit = once(child, 'exit')
  return {
    ask: async (task) => {
      child.send(task)
      const [done] = await Promise.race([once(child, 'message'), exit.then(endedEarly)])
      return done as Done // as the program answers
    },
    end: async () => {
      child.disconnect()
      await exit
    },
  }
}

/** Does every task that the parent asks for, and ends with it. */
export function serve(work: (task: never) => Promise<object>): void {
  const answer = async (task: unknown) => {
    const done = await work(task as never) // as the parent asks; what fails ends this process
    process.send?.(done)
  }
  process.on('message', (task) => void answer(task))
  process.on('disconnect', () => process.exit())
}

function endedEarly(): never {
  throw new Error('a process ended before it was done')
}
