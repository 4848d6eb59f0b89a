import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { halfYearFile } from './half-year-file.ts'
import { createWardOffice } from './ward-office.ts'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8080' }, file: { type: 'string', default: 'ward-office.db' } },
})

const file = resolve(values.file)
const clock = await halfYearFile(file)
const office = createWardOffice({ file, clock })
office.worker.start()

const server = serve(
  { fetch: office.app.fetch, port: Number(values.port), hostname: '127.0.0.1' },
  ({ port }) => {
    console.log(`Mặt trận phường Ba Đình: http://localhost:${port}`)
    console.log(
      `Hồ sơ ở ${file}; xóa tệp này để bắt đầu lại. The file holds the record; delete it to begin anew.`,
    )
  },
)

const stop = () => {
  server.close()
  void office.close().then(() => process.exit())
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
