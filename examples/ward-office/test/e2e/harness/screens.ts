import { resolve } from 'node:path'
import type { Page } from 'playwright-core'

const folder = resolve(import.meta.dirname, '../screens')

/** Keeps a picture of a whole page, for people to look at. */
export async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: resolve(folder, `${name}.png`), fullPage: true })
}

let failures = 0

/** Keeps a picture of a page on which a test has failed. */
export async function keepFailed(page: Page, test: string): Promise<void> {
  failures += 1
  await keep(page, `failed/${test.slice(0, 60).replaceAll('/', ' ')} ${failures}`).catch(() => {})
}
