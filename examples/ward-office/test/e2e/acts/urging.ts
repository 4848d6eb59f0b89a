import type { Locator, Page } from 'playwright-core'
import { field } from './fill.ts'
import { openCase } from './open-case.ts'
import { openAct } from './record.ts'
import { type AtDesk, comeSignedIn } from './sign-in.ts'

/** A petition whose answer is overdue on the demonstration's morning; anybody who follows it may ask after it. */
export const overdue = '3.01 – Nắp hố ga ngõ 12 phố Đặng Dung lại mất'

/** Opens the form for asking after that petition, at a desk. */
export async function startUrging(page: Page, at: AtDesk = 'wardFront'): Promise<Locator> {
  await comeSignedIn(page, at)
  await openCase(page, overdue)
  return openAct(page, 'Đôn đốc')
}

export const note = (form: Locator) => field(form, 'Ghi chú')
