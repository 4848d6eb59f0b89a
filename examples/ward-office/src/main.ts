import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { halfYearFile } from './half-year-file.ts'
import { createWardOffice } from './ward-office.ts'

const { port, file } = asked(process.argv.slice(2))
const clock = await halfYearFile(file, () =>
  console.log(
    'Đang ghi nửa năm hồ sơ, mất vài giây… Recording half a year of cases; this takes some seconds…',
  ),
)
const office = createWardOffice({ file, clock })
await office.worker.start()

const server = serve({ fetch: office.app.fetch, port, hostname: '127.0.0.1' }, (at) => {
  console.log(`Mặt trận phường Ba Đình: http://localhost:${at.port}`)
  console.log(
    `Hồ sơ ở ${file}; xóa tệp này để bắt đầu lại. The file holds the record; delete it to begin anew.`,
  )
})
server.once('error', (error: NodeJS.ErrnoException) => {
  giveUp(
    error.code === 'EADDRINUSE'
      ? `Cổng ${port} đang được dùng; chọn cổng khác bằng --port N. Port ${port} is taken; choose another by --port N.`
      : error.message,
  )
})

const stop = () => {
  server.close()
  void office.close().then(() => process.exit())
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)

/** What was asked for on the command line. */
function asked(args: readonly string[]): { readonly port: number; readonly file: string } {
  const options = {
    port: { type: 'string', default: '8080' },
    file: { type: 'string', default: 'ward-office.db' },
  } as const
  try {
    // pnpm hands on the `--` that stands before them.
    const { values } = parseArgs({ args: args.filter((arg) => arg !== '--'), options })
    if (!/^\d+$/.test(values.port) || Number(values.port) > 65_535)
      giveUp(`Không có cổng "${values.port}". There is no port "${values.port}"; 0 to 65535.`)
    return { port: Number(values.port), file: resolve(values.file) }
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error))
  }
}

function giveUp(words: string): never {
  console.error(words)
  process.exit(1)
}
