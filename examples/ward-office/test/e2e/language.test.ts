import type { Page } from 'playwright-core'
import { en } from '../../web/src/words/en.ts'
import { vi } from '../../web/src/words/vi.ts'
import { note, startUrging } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

/** Every fixed word or sentence of a language, however deep it stands. */
function sayings(words: object): readonly string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word]
    return typeof word === 'object' && word !== null ? sayings(word) : []
  })
}

const [ours, theirs] = [new Set(sayings(vi)), new Set(sayings(en))]
/** What only one of the languages says; each is told by its own name on the pages of the other. */
const said = {
  vi: new Set([...ours].filter((saying) => !theirs.has(saying) && saying !== en.otherLanguage)),
  en: new Set([...theirs].filter((saying) => !ours.has(saying) && saying !== vi.otherLanguage)),
}

/** All that a page says: its texts, and the names and hints of its controls. */
async function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('body, body *')].flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()),
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('placeholder') ?? '',
  ]).filter((text) => text !== '')`)
}

async function expectToSpeak(page: Page, language: 'vi' | 'en'): Promise<void> {
  const other = language === 'vi' ? 'en' : 'vi'
  await expect.poll(() => page.evaluate('document.documentElement.lang')).toBe(language)
  await expect.poll(async () => (await textsOf(page)).filter((text) => said[other].has(text))).toEqual([])
  expect((await textsOf(page)).some((text) => said[language].has(text))).toBe(true)
}

test('switching the language switches every word of a form, and keeps what was typed', async ({ open }) => {
  const { page } = await open()
  const form = await startUrging(page)
  await expectToSpeak(page, 'vi')
  await note(form).fill('Ghi chú đang viết dở')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('form', { name: 'Urged' }).waitFor()
  await expectToSpeak(page, 'en')
  const kept = page.getByRole('textbox', { name: /^Note/ })
  expect(await kept.inputValue()).toBe('Ghi chú đang viết dở')
  await page.getByRole('heading', { level: 2, name: en.case.timeline }).waitFor()
  await page.reload()
  await kept.waitFor()
  expect(await kept.inputValue()).toBe('Ghi chú đang viết dở')
  await page.getByRole('button', { name: 'Tiếng Việt' }).click()
  await expectToSpeak(page, 'vi')
  expect(await note(form).inputValue()).toBe('Ghi chú đang viết dở')
})

test('what is wrong in a form is told again in the language that is switched to', async ({ open }) => {
  const { page } = await open()
  const form = await startUrging(page)
  await form.getByRole('textbox', { name: 'Ngày xảy ra' }).fill('31/02/2025')
  await form.getByRole('button', { name: vi.form.send }).click()
  await form.getByRole('link', { name: `${vi.form.happenedOn}: ${vi.form['no-day']}` }).waitFor()
  await page.getByRole('button', { name: vi.otherLanguage }).click()
  await page.getByRole('link', { name: `${en.form.happenedOn}: ${en.form['no-day']}` }).waitFor()
  await expectToSpeak(page, 'en')
})

test('every page speaks the language that was chosen, from signing in on', async ({ open }) => {
  const { page } = await open('/')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await expectToSpeak(page, 'en')
  await page.getByRole('list', { name: en.signIn.desks }).getByRole('button').first().click()
  await page.getByRole('heading', { level: 2, name: en.today.overdue }).waitFor()
  await expectToSpeak(page, 'en')
  for (const path of ['/register', '/open/petition', '/open/voter-meeting', '/nowhere']) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectToSpeak(page, 'en')
  }
})
