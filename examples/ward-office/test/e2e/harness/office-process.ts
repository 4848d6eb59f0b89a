import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { freshFile } from './office.ts'
import { stage } from './stage.ts'

const script = resolve(import.meta.dirname, '../setup/serve-office.ts')

/** The office in a process that can be killed, and begun again on the same port and file. */
export async function officeProcess() {
  const { file, remove } = freshFile()
  let office = await begun(file, 0)
  const { port } = office
  const kill = async () => {
    office.child.kill('SIGKILL')
    await once(office.child, 'exit')
  }
  return {
    file,
    url: `http://127.0.0.1:${port}`,
    /** As by a power cut: nothing is closed. */
    kill,
    beginAgain: async () => {
      office = await begun(file, port)
    },
    close: async () => {
      if (office.child.exitCode === null && office.child.signalCode === null) await kill()
      remove()
    },
  }
}

async function begun(file: string, port: number): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(script, [file, stage().pages, String(port)], {
    execArgv: ['--conditions=@civicflow/source'],
  })
  const [listening]: unknown[] = await once(child, 'message')
  return { child, port: Number(listening) }
}
