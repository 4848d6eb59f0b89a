import { useState } from 'react'
import { asked } from '../asking/ask.ts'
import { useDesk } from '../asking/desk.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words/language.tsx'
import { signInAt } from './desks.ts'
import { noteSignIn, useSessionEnded } from './expiry.ts'
import { leave } from './sign-out.ts'

/** Over whatever is on the page when the session has ended: signing in again at the same desk; nothing is lost. */
export function SignInAgain() {
  return useSessionEnded() ? <Again /> : null
}

function Again() {
  const { signIn: words } = useWords()
  const { office, body } = useDesk()
  const [state, setState] = useState<'asking' | 'sending' | 'failed'>('asking')

  const again = async () => {
    setState('sending')
    await signInAt(office.id)
    noteSignIn()
    void asked.invalidateQueries()
  }
  return (
    <Dialog title={words.expired}>
      <p>{words.expiredLead}</p>
      {state === 'failed' && <p role="alert">{words.failed}</p>}
      <p className="buttons">
        <button
          type="button"
          className="main"
          disabled={state === 'sending'}
          onClick={() => void again().catch(() => setState('failed'))}
        >
          {words.again(`${office.name}, ${body.name}`)}
        </button>
        <button type="button" className="quiet" onClick={leave}>
          {words.other}
        </button>
      </p>
    </Dialog>
  )
}
