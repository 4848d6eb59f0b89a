import type { Page, Request } from 'playwright-core'

/** What went wrong on a page, and what of it was to be expected. */
export interface Watch {
  /** Says that something like this may go wrong from now on. */
  readonly expect: (pattern: RegExp) => void
  readonly unexpected: () => readonly string[]
}

/** A page that nobody is signed in on asks who is. */
const always = [/^401 GET \/api\/desk/]

/** Collects what the browser complains about: errors on the console and of scripts, requests that fail or are refused. */
export function watch(page: Page): Watch {
  const seen: string[] = []
  const expected = [...always]
  page.on('pageerror', (error) => seen.push(`error: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    // What a request was answered is told below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      seen.push(`console: ${message.text()}`)
  })
  const answered = new WeakSet<Request>()
  page.on('response', (response) => {
    answered.add(response.request())
    if (response.status() < 400) return
    seen.push(`${response.status()} ${response.request().method()} ${pathOf(response.url())}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // Whoever leaves a page does not wait for what it asked, nor read the rest of what it was answered.
    if (why === 'net::ERR_ABORTED' && (request.method() === 'GET' || answered.has(request))) return
    seen.push(`${why} ${request.method()} ${pathOf(request.url())}`)
  })
  return {
    expect: (pattern) => void expected.push(pattern),
    unexpected: () => seen.filter((what) => !expected.some((pattern) => pattern.test(what))),
  }
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}
