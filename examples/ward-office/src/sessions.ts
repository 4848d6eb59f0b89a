import { randomBytes } from 'node:crypto'
import type { Clock } from '@civicflow/core'
import { parse } from 'hono/utils/cookie'
import type { DemoDesk } from './desks.ts'

export const SESSION_COOKIE = 'ward-office'

/** The id a browser gives with its requests; empty where it gives none. */
export function sessionIdIn(request: Request): string {
  return parse(request.headers.get('cookie') ?? '', SESSION_COOKIE)[SESSION_COOKIE] ?? ''
}

interface Session {
  readonly desk: DemoDesk
  /** Milliseconds since 1970; later with every use. */
  until: number
}

export type Sessions = ReturnType<typeof sessionsFor>

/** Who is signed in, by a random id that only their browser knows. A session ends when it was not used for so long. */
export function sessionsFor(clock: Clock, minutes: number) {
  const kept = new Map<string, Session>()
  const now = () => Date.parse(clock())
  const later = () => now() + minutes * 60_000
  const forgetOld = () => {
    for (const [id, { until }] of kept) if (until <= now()) kept.delete(id)
  }
  return {
    start: (desk: DemoDesk): string => {
      forgetOld()
      const id = randomBytes(32).toString('base64url')
      kept.set(id, { desk, until: later() })
      return id
    },
    /** The desk of a session; one that is used goes on. */
    desk: (id: string, { isUsed }: { readonly isUsed: boolean }): DemoDesk | undefined => {
      forgetOld()
      const session = kept.get(id)
      if (session !== undefined && isUsed) session.until = later()
      return session?.desk
    },
    end: (id: string) => void kept.delete(id),
  }
}

/**
 * Who sends a request. A window that means another desk than the one its browser is signed in at is nobody, so that
 * nothing is recorded in another's name. Following changes, and what a page asks while nobody is at it, is no use.
 */
export function deskOf(request: Request, sessions: Sessions): DemoDesk | undefined {
  const { pathname } = new URL(request.url)
  const isUsed = !pathname.endsWith('/changes') && !request.headers.has('x-unattended')
  const desk = sessions.desk(sessionIdIn(request), { isUsed })
  const meant = request.headers.get('x-desk')
  return meant === null || meant === desk?.office ? desk : undefined
}
