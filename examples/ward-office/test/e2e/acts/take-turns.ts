import type { Page } from 'playwright-core'
import type { RunningOffice } from '../harness/office.ts'
import type { Window } from '../harness/test.ts'
import { type AtDesk, signIn } from './sign-in.ts'

/** Several offices at work on the same cases, each in a window of its own, one after the other. */
export interface Turns {
  /** A desk comes to a page, and finds it as the others have left it. */
  readonly at: (desk: AtDesk, path: string) => Promise<Page>
  /** It becomes another day or hour. */
  readonly until: (time: string) => void
}

export function takeTurns(office: RunningOffice, open: (path: string) => Promise<Window>): Turns {
  const pages = new Map<AtDesk, Page>()
  let last = ''
  const pageOf = async (desk: AtDesk, path: string) => {
    const before = pages.get(desk)
    if (before !== undefined) {
      await before.goto(path)
      return before
    }
    const { page, watch } = await open(path)
    // Sessions end while others have their turn.
    watch.expect(/^401 GET/)
    pages.set(desk, page)
    return page
  }
  return {
    at: async (desk, path) => {
      const turn = `${desk} ${path}`
      const same = pages.get(desk)
      if (turn === last && same !== undefined) return same
      last = turn
      const page = await pageOf(desk, path)
      const signInPage = page.getByRole('heading', { level: 1, name: 'Đăng nhập' })
      await signInPage.or(page.getByRole('button', { name: 'Đăng xuất' })).waitFor()
      if (await signInPage.isVisible()) await signIn(page, desk)
      return page
    },
    until: (time) => {
      office.clock.goTo(time)
      last = ''
    },
  }
}
