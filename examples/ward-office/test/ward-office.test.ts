import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demoClock } from '../src/data/demo-clock.ts'
import { createWardOffice } from '../src/ward-office.ts'

const desk = { office: 'front/phuong-ba-dinh/clerk' }

describe('the office', () => {
  const clock = demoClock()
  let folder = ''
  let office: ReturnType<typeof createWardOffice>

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ward-office-'))
    clock.goTo('2025-12-17T08:00')
    office = createWardOffice({ file: join(folder, 'office.db'), clock: clock.now })
  })
  afterEach(async () => {
    await office.close()
    rmSync(folder, { recursive: true })
  })

  const signIn = async (body: object = desk) =>
    office.app.request('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const ask = async (path: string, headers: Record<string, string>) =>
    (await office.app.request(path, { headers })).status

  it('tells nothing to who is not signed in', async () => {
    expect(await ask('/api/desk', {})).toBe(401)
    expect(await ask('/api/openapi.json', {})).toBe(401)
  })

  it('signs in at its own desks only', async () => {
    expect((await signIn({ office: 'committee/phuong-hoan-kiem/clerk' })).status).toBe(403)
  })

  it('keeps the session in a cookie that no script reads', async () => {
    const [cookie] = (await signIn()).headers.getSetCookie()
    expect(cookie).toMatch(/^ward-office=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  it('a session that is used goes on, one that is not ends', async () => {
    const cookie = cookieOf(await signIn())
    clock.goTo('2025-12-17T08:29')
    expect(await ask('/api/desk', { cookie })).toBe(200)
    clock.goTo('2025-12-17T08:58')
    expect(await ask('/api/desk', { cookie })).toBe(200)
    clock.goTo('2025-12-17T09:28')
    expect(await ask('/api/desk', { cookie })).toBe(401)
  })

  it('a page that nobody is at keeps no session alive', async () => {
    const cookie = cookieOf(await signIn())
    clock.goTo('2025-12-17T08:29')
    expect(await ask('/api/desk', { cookie, 'x-unattended': '1' })).toBe(200)
    clock.goTo('2025-12-17T08:31')
    expect(await ask('/api/desk', { cookie })).toBe(401)
  })

  it('a window that means another desk than the browser is signed in at is nobody', async () => {
    const cookie = cookieOf(await signIn())
    expect(await ask('/api/desk', { cookie, 'x-desk': desk.office })).toBe(200)
    expect(await ask('/api/desk', { cookie, 'x-desk': 'committee/ha-noi/clerk' })).toBe(401)
  })

  it('signing out ends the session itself, not only the cookie', async () => {
    const cookie = cookieOf(await signIn())
    const headers = { cookie, origin: 'http://localhost' }
    await office.app.request('/session', { method: 'DELETE', headers })
    expect(await ask('/api/desk', { cookie })).toBe(401)
  })

  it('another site signs nobody in', async () => {
    const headers = { 'content-type': 'text/plain', origin: 'https://elsewhere.example' }
    const response = await office.app.request('/session', {
      method: 'POST',
      headers,
      body: JSON.stringify(desk),
    })
    expect(response.status).toBe(403)
    expect(response.headers.getSetCookie()).toEqual([])
  })

  it('nor by JSON, whatever the page says of itself', async () => {
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-site' }
    const body = JSON.stringify(desk)
    const response = await office.app.request('/session', { method: 'POST', headers, body })
    expect(response.status).toBe(403)
    expect(response.headers.getSetCookie()).toEqual([])
  })

  it('reads no more than signing in can need', async () => {
    expect((await signIn({ ...desk, more: 'x'.repeat(5000) })).status).toBe(413)
  })

  it('behind a proxy that speaks HTTPS, the cookie is for HTTPS alone', async () => {
    await office.close()
    office = createWardOffice({ file: join(folder, 'office.db'), clock: clock.now, secure: true })
    expect((await signIn()).headers.getSetCookie()[0]).toMatch(/; Secure/)
  })

  it('answers are compressed, the stream of changes is not', async () => {
    const headers = { cookie: cookieOf(await signIn()), 'accept-encoding': 'gzip' }
    const answer = await office.app.request('/api/openapi.json', { headers })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    const stop = new AbortController()
    const stream = await office.app.request('/api/changes?after=0', {
      headers: { ...headers, accept: 'text/event-stream' },
      signal: stop.signal,
    })
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    expect(stream.headers.get('content-encoding')).toBeNull()
    stop.abort()
  })

  it('its pages run no script that stands in a page', async () => {
    const policy = (await office.app.request('/session/desks')).headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("default-src 'none';")
  })
})
