import { useLocation } from 'wouter'
import { asked } from '../asking/ask.ts'
import { forgetDrafts } from '../form/kept-draft.ts'
import { workAt } from './desk-headers.ts'
import { signOut } from './desks.ts'

/** Signs out: nothing of what this desk saw or typed stays in the window. */
export function useSignOut(): () => void {
  const [, goTo] = useLocation()
  return () => {
    void signOut().finally(() => {
      forgetDrafts()
      workAt(undefined)
      goTo('/')
      asked.removeQueries({ type: 'inactive' })
      void asked.resetQueries()
    })
  }
}
