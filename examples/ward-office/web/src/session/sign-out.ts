import { forgetDrafts } from '../form/kept-draft.ts'
import { signOut } from './desks.ts'

/** Signs out. The page is loaded anew: nothing of what this desk saw or typed stays in the window. */
export function leave(): void {
  void signOut().finally(() => {
    forgetDrafts()
    location.assign('/')
  })
}
