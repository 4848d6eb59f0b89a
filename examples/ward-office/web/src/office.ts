import {
  type Accepted,
  ConnectionLost,
  httpClient,
  HttpProblem,
  type Outcome,
  type Refused,
} from '@civicflow/adapters/http/client'
import type { campaign, petition, voterMeeting } from '@civicflow/workflows'
import { deskHeaders } from './session/desk-headers.ts'
import { currentLanguage } from './words/language.tsx'

export { ConnectionLost, HttpProblem }
export type * from '@civicflow/adapters/http/client'

type Processes = typeof petition | typeof voterMeeting | typeof campaign

const options = { url: '/api', language: currentLanguage, headers: deskHeaders }

/** The office's records, as the signed-in desk sees them. */
export const office = httpClient<Processes>(options)

/** The same for what forms make: the office decides it field by field, so its type is not known here. */
const formed = httpClient(options)

/** A fact as a form makes it: its type and payload are what the form's schema says. */
export interface FormCommand {
  readonly type: string
  readonly occurredOn: string
  readonly actor?: string
}

export interface FormSending {
  readonly key: string
  readonly expectedRevision?: number
}

/** Records a fact made by a form. */
export function recordForm(id: string, command: FormCommand, sending: FormSending): Promise<Outcome> {
  return formed.record(id, command, sending)
}

/** Corrects a fact: it never was, or it was what a form made. */
export function correctForm(
  id: string,
  correction: { readonly void: number } | { readonly replace: number; readonly event: FormCommand },
  sending: FormSending & { readonly reason: string },
): Promise<Outcome> {
  return formed.correct(id, correction, sending)
}

/** Opens a case with what a form made; what opens a process has one type, which is not sent. */
export function openForm(
  process: string,
  command: FormCommand,
  { key }: FormSending,
): Promise<Accepted | Refused> {
  const { type: _, ...opening } = command
  return formed.open(process, opening, { key })
}

/** Did this fail because nobody is signed in, or somebody else is? */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof HttpProblem && error.code === 'unauthenticated'
