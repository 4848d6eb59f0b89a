import type { Page } from 'playwright-core'

/** Finds a case by words, opens it, and waits for its page. */
export async function findCase(page: Page, words: string, title: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Tìm hồ sơ' }).fill(words)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: `Kết quả cho “${words}”` }).waitFor()
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
}

/** Goes to the page of a case by its address, for whoever is signed in, and waits for it. */
export async function openCase(page: Page, title: string): Promise<void> {
  const response = await page.request.get('/api/search', { params: { text: title } })
  const { rows } = (await response.json()) as Found
  const row = rows.find((found) => found.title === title)
  if (row === undefined) throw new Error(`the office finds no case "${title}"`)
  await page.goto(`/case/${row.id}`)
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
}

/** What the office answers to a search. */
interface Found {
  readonly rows: readonly { readonly id: string; readonly title: string }[]
}
