import type { Page } from 'playwright-core'
import type { RunningOffice } from '../harness/office.ts'
import type { Window } from '../harness/test.ts'
import { type AtDesk, comeSignedIn } from './sign-in.ts'

/** Several offices at work on the same cases, each in a window of its own, one after the other. */
export interface Turns {
  /** A desk comes to a page, and finds it as the others have left it. */
  readonly at: (desk: AtDesk, path: string) => Promise<Page>
  /** It becomes another day or hour. */
  readonly until: (time: string) => void
}

export function takeTurns(office: RunningOffice, open: () => Promise<Window>): Turns {
  const pages = new Map<AtDesk, Page>()
  let last = ''
  const pageOf = async (desk: AtDesk) => {
    const before = pages.get(desk)
    if (before !== undefined) return before
    const { page, watch } = await open()
    // Sessions end while others have their turn.
    watch.expect(/^401 GET/)
    pages.set(desk, page)
    return page
  }
  return {
    at: async (desk, path) => {
      const page = await pageOf(desk)
      const turn = `${desk} ${path}`
      if (turn === last) return page
      last = turn
      await comeSignedIn(page, desk)
      await page.goto(path)
      await page.getByRole('button', { name: 'Đăng xuất' }).waitFor()
      return page
    },
    until: (time) => {
      office.clock.goTo(time)
      last = ''
    },
  }
}
