import { useRef, useState } from 'react'
import {
  type Accepted,
  type Conflict,
  ConnectionLost,
  type FormSending,
  HttpProblem,
  isSignedOut,
  office,
  type Outcome,
  type Refusal,
} from '../office.ts'
import { signedInAgain } from '../session/expiry.ts'

/** How far sending a form has come. */
export type Sending =
  | { readonly at: 'filling' | 'sending' | 'lost' }
  | { readonly at: 'refused'; readonly refused: readonly Refusal[] }
  | { readonly at: 'conflict'; readonly conflict: Conflict }
  | { readonly at: 'failed'; readonly words: string }
  /** An earlier sending had been recorded after all, and the form was changed since. */
  | { readonly at: 'recorded-before'; readonly accepted: Accepted }

export type Send = (sending: FormSending) => Promise<Outcome>

export type SendingForm = ReturnType<typeof useSending>

/** Sends a form, once at a time. Whatever comes between keeps the form as it is, and its key. */
export function useSending(onAccepted: (accepted: Accepted) => void) {
  const [state, setState] = useState<Sending>({ at: 'filling' })
  const isUnderWay = useRef(false)

  const send = async (how: Send, sending: FormSending) => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setState({ at: 'sending' })
    try {
      const outcome = await outcomeOf(how, sending)
      if (outcome.outcome === 'accepted') onAccepted(outcome)
      setState(after(outcome))
    } catch (error) {
      setState(await behind(error, sending.key))
    } finally {
      isUnderWay.current = false
    }
  }
  return { state, send, goOn: () => setState({ at: 'filling' }) }
}

/** Sends; where the session has ended, waits until somebody is signed in again and sends the same once more. */
async function outcomeOf(how: Send, sending: FormSending): Promise<Outcome> {
  try {
    return await how(sending)
  } catch (error) {
    if (!isSignedOut(error)) throw error
    await signedInAgain()
    return outcomeOf(how, sending)
  }
}

function after(outcome: Outcome): Sending {
  if (outcome.outcome === 'refused') return { at: 'refused', refused: outcome.refused }
  return outcome.outcome === 'conflict' ? { at: 'conflict', conflict: outcome } : { at: 'filling' }
}

async function behind(error: unknown, key: string): Promise<Sending> {
  if (error instanceof ConnectionLost) return { at: 'lost' }
  if (!(error instanceof HttpProblem)) throw error
  if (error.code === 'outcome-unknown') return { at: 'lost' }
  const accepted = error.code === 'key-reused' ? await office.outcomeOf(key) : undefined
  return accepted === undefined ? { at: 'failed', words: error.message } : { at: 'recorded-before', accepted }
}
