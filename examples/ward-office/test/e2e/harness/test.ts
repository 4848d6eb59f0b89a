import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test as base } from 'vitest'
import { keepFailed } from './screens.ts'
import { openBrowser } from './browser.ts'
import { openOffice } from './office.ts'
import { type Watch, watch } from './watch.ts'

/** A window of somebody at work: a browser of their own, with nothing kept in it. */
export interface Window {
  readonly page: Page
  readonly watch: Watch
}

/** Longer than any page takes on a machine that does something else besides. */
const PATIENCE = 30_000

/**
 * Tests of the pages: an office for each file, and windows for each test. What a browser complains about, and the test
 * did not expect, fails it.
 */
export const test = base
  // oxlint-disable-next-line no-empty-pattern -- the pattern says what a fixture needs
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  // oxlint-disable-next-line no-empty-pattern -- the same
  .extend('office', { scope: 'file' }, async ({}, { onCleanup }) => {
    const office = await openOffice()
    onCleanup(() => office.close())
    return office
  })
  .extend('open', async ({ browser, office, task }, { onCleanup }) => {
    const windows: Window[] = []
    onCleanup(async () => {
      const complaints = windows.flatMap((window) => window.watch.unexpected())
      if (task.result?.state === 'fail')
        await Promise.all(windows.map(({ page }) => keepFailed(page, task.name)))
      await Promise.all(windows.map(({ page }) => page.context().close()))
      if (complaints.length > 0) throw new Error(`the browser complains:\n${complaints.join('\n')}`)
    })
    return async (path?: string, options: BrowserContextOptions = {}): Promise<Window> => {
      const context = await browser.newContext({
        baseURL: office.url,
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      })
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      const window = { page, watch: watch(page) }
      windows.push(window)
      if (path !== undefined) await page.goto(path)
      return window
    }
  })

export { expect }
