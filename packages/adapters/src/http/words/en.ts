import type { ProblemWords } from './words.ts'

export const en: ProblemWords = {
  refused: { title: 'Not recorded', detail: 'This was not accepted; nothing was written.' },
  forbidden: {
    title: 'Not permitted',
    detail: 'The office you act in may not do this; nothing was written.',
  },
  'not-found': {
    title: 'Not found',
    detail: 'There is no such thing, or the office you act in may not see it.',
  },
  conflict: {
    title: 'The case has moved on',
    detail: 'Something was recorded since; nothing was written now.',
  },
  unauthenticated: {
    title: 'Not signed in',
    detail: 'There is no session, or it has expired. Sign in and send it again; nothing was written.',
  },
  'cross-site': {
    title: 'Sent from another site',
    detail: 'The request came from another web site and was refused. Do this in the application itself.',
  },
  malformed: { title: 'Malformed request', detail: 'The request is not well formed; nothing was written.' },
  'key-missing': {
    title: 'No idempotency key',
    detail:
      'A command needs the header Idempotency-Key, 1 to 200 ASCII characters, made when the form opens; nothing was written.',
  },
  'key-reused': {
    title: 'Key used before',
    detail:
      'This key was used for another command. Make a new key for each command; nothing was written now.',
  },
  'too-large': {
    title: 'Too large',
    detail: 'What was sent is larger than is taken. Shorten it or send it in parts; nothing was written.',
  },
  'not-json': {
    title: 'Not JSON',
    detail: 'Send JSON, with the header Content-Type: application/json; nothing was written.',
  },
  'method-not-allowed': { title: 'Method not allowed', detail: 'This address does not take the method.' },
  busy: { title: 'Busy', detail: 'Nothing was written. Send it again with the same key.' },
  'outcome-unknown': {
    title: 'Outcome unknown',
    detail:
      'It cannot be told whether this was written. Send it again with the same key: nothing is written twice.',
  },
  'store-failed': {
    title: 'The store failed',
    detail: 'The store does not work; nothing was written. Tell the administrator.',
  },
  internal: {
    title: 'Internal error',
    detail:
      'The server failed. If this was a command, send it again with the same key; if it fails again, tell the administrator.',
  },
}
