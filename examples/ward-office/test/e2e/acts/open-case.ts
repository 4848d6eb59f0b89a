import type { Page } from 'playwright-core'

/** Finds a case by words, opens it, and waits for its page. */
export async function openCase(page: Page, words: string, title: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Tìm hồ sơ' }).fill(words)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: `Kết quả cho “${words}”` }).waitFor()
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
}
