import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** The built page: files under a name of their content are kept for good, the page itself is asked for anew. */
export function pages(built: string = dist) {
  const app = new Hono()
  app.use(compress())
  app.use(
    '/assets/*',
    serveStatic({
      root: built,
      onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.get('/assets/*', (c) => c.notFound())
  // Every other address is one of the page's own.
  app.get(
    '*',
    serveStatic({
      root: built,
      path: 'index.html',
      onFound: (_, c) => c.header('Cache-Control', 'no-cache'),
    }),
  )
  return app
}
