import type { Page } from 'playwright-core'
import { en } from '../../web/src/words/en.ts'
import { vi } from '../../web/src/words/vi.ts'
import { comeSignedIn } from './acts/sign-in.ts'
import { keep } from './harness/screens.ts'
import { expect, test } from './harness/test.ts'

const words = { vi, en }
const languages = ['vi', 'en'] as const
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const

/** Elements whose text does not fit into them, and is not shown whole. */
const cutOff = (page: Page) =>
  page.evaluate<readonly string[]>(`[...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, position } = getComputedStyle(element)
    return position !== 'absolute' && overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
  }).map((element) => element.outerHTML.slice(0, 160))`)

test.for(languages)(
  'no page cuts off what it says, on a desktop or a phone, in %s',
  async (language, { open }) => {
    const { page } = await open('/')
    const say = words[language]
    let number = 0
    const picture = async (name: string) => {
      number += 1
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport)
        expect(await cutOff(page), `${name}, ${size}`).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth'), `${name}, ${size}`).toBe(
          viewport.width,
        )
        await keep(page, `${size} ${language} ${String(number).padStart(2, '0')} ${name}`)
      }
      await page.setViewportSize(sizes.desktop)
    }
    const rows = (count: number) => page.getByRole('main').getByRole('listitem').nth(count).waitFor()

    if (language === 'en') await page.getByRole('button', { name: vi.otherLanguage }).click()
    await page.getByRole('list', { name: say.signIn.desks }).getByRole('button').first().waitFor()
    await picture('signing in')
    await comeSignedIn(page, 'otherWard')
    await page.goto('/')
    await page.getByText(say.today.noneWeek).waitFor()
    await page.getByText(say.today.noneWaiting).waitFor()
    await picture('today, empty')
    await comeSignedIn(page, 'secretary')
    await page.goto('/')
    await page.getByRole('region', { name: say.today.week }).getByRole('listitem').first().waitFor()
    await page.getByRole('region', { name: say.today.soon }).getByRole('listitem').first().waitFor()
    await rows(20)
    await picture('today')
    await page.goto('/register?standing=all')
    await rows(29)
    await picture('register, many rows')
    await page.goto('/register?q=khong co gi nhu the')
    await page.getByText(say.register.empty).waitFor()
    await picture('register, nothing found')
    await page.goto('/register?new=petition')
    await page.getByRole('form', { name: say.register.quick }).waitFor()
    await rows(10)
    await picture('quick petition')
    await page.goto('/open/voter-meeting')
    await page.getByRole('button', { name: say.form.send }).click()
    await page.getByRole('alert').filter({ hasText: say.form.faults }).waitFor()
    await picture('opening a meeting, with errors')

    await page.goto('/register?q=kiem dinh tap the cu')
    await page.getByRole('link', { name: /^1\.05/ }).click()
    await page.getByRole('region', { name: say.case.timeline }).getByRole('listitem').first().waitFor()
    await page.getByText(say.case.diagram, { exact: true }).click()
    await page.getByRole('img').waitFor()
    await page.getByText(say.case.howCounted).first().click()
    await page.getByText(say.case.parties, { exact: true }).click()
    await picture('petition with a long name, everything open')
    await page.goto('/register?q=sau ky hop thu muoi buoi thu nhat')
    await page.getByRole('link', { name: /buổi thứ nhất$/ }).click()
    await page.getByRole('region', { name: say.case.timeline }).getByRole('listitem').nth(19).waitFor()
    await picture('meeting, many rows')
  },
)
