import type { Locator, Page } from 'playwright-core'

/** The form of an act of the case whose page is open. */
export async function openAct(page: Page, label: string): Promise<Locator> {
  await page
    .getByRole('region', { name: 'Việc có thể làm' })
    .getByRole('link', { name: label, exact: true })
    .click()
  const form = page.getByRole('form', { name: label, exact: true })
  await form.waitFor()
  return form
}

/** Sends a form, and waits until it says that it is on record. */
export async function send(form: Locator): Promise<Locator> {
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  return recorded(form.page())
}

/** What the page says about what was just put on record. */
export async function recorded(page: Page): Promise<Locator> {
  const notice = page.getByRole('status').filter({ hasText: 'Đã ghi:' })
  await notice.waitFor()
  return notice
}

/** Records an act of the case whose page is open. */
export async function record(
  page: Page,
  label: string,
  enter: (form: Locator) => Promise<void> = async () => {},
): Promise<Locator> {
  const form = await openAct(page, label)
  await enter(form)
  const notice = await send(form)
  await notice.getByText(label, { exact: false }).waitFor()
  return notice
}
