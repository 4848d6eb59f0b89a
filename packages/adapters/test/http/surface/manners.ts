import { request } from 'node:http'
import { expect, test } from 'vitest'
import { BASE } from '../hosts/host.ts'
import type { Stage } from './stage.ts'

/** What holds of every answer. */
export function mannerTests(stage: Stage): void {
  test('every answer is for one caller and one language, and is nothing else than it says', async () => {
    const id = await stage.world().called()
    for (const path of [`/cases/${id}`, '/cases', '/nothing', '/openapi.json', '/cases?limit=0']) {
      const { headers } = await stage.as('clerk').get(path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('vary')).toMatch(/accept-language/)
      expect(headers.get('content-language')).toBe('vi')
      expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json$/)
    }
  })

  test('answers and problems are in the language that is asked for, Vietnamese where none is', async () => {
    const clerk = stage.as('clerk')
    const inLanguage = async (asked?: string) => {
      const { headers, body } = await clerk.get(
        '/nothing',
        asked === undefined ? {} : { 'accept-language': asked },
      )
      return [headers.get('content-language'), body.title]
    }
    const vietnamese = ['vi', 'Không tìm thấy']
    const english = ['en', 'Not found']
    expect(await inLanguage('en')).toEqual(english)
    expect(await inLanguage('en-GB,vi;q=0.5')).toEqual(english)
    expect(await inLanguage('en;q=0.4, vi;q=0.5')).toEqual(vietnamese)
    expect(await inLanguage('fr, en;q=0.1')).toEqual(english)
    expect(await inLanguage('en;q=0')).toEqual(vietnamese)
    expect(await inLanguage('*')).toEqual(vietnamese)
    const id = await stage.world().called()
    const words = async (language: string) =>
      (await clerk.get(`/cases/${id}/history`, { 'accept-language': language })).body.entries[0].words
    expect(await words('vi')).toContain('thứ Hai')
    expect(await words('en')).not.toContain('thứ Hai')
  })

  test('another method is answered with those that are allowed', async () => {
    const allowed = async (method: string, path: string) => {
      const { status, headers } = await stage.as('clerk').send(path, { method })
      return [status, headers.get('allow')]
    }
    expect(await allowed('DELETE', '/cases')).toEqual([405, 'GET, HEAD'])
    expect(await allowed('PUT', '/cases/x/facts')).toEqual([405, 'POST'])
    expect(await allowed('GET', '/cases/x/facts')).toEqual([405, 'POST'])
    expect(await allowed('OPTIONS', '/desk')).toEqual([405, 'GET, HEAD'])
    expect(await allowed('POST', '/desk')).toEqual([405, 'GET, HEAD'])
  })

  test('HEAD is answered as GET is, without the body', async () => {
    const id = await stage.world().called()
    for (const path of [`/cases/${id}`, '/cases', '/cases/unknown']) {
      const asked = await stage.as('clerk').get(path)
      const head = await stage.as('clerk').send(path, { method: 'HEAD' })
      expect(head.status).toBe(asked.status)
      expect(head.text).toBe('')
      for (const name of ['etag', 'content-type', 'cache-control', 'content-language'])
        expect([name, head.headers.get(name)]).toEqual([name, asked.headers.get(name)])
    }
  })

  test('what lies beside the mount is not answered for', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${stage.origin()}${BASE}-other/desk`, { headers: { cookie: 'session=clerk' } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(404)
  })
}
