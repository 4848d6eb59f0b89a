import { expect, test } from 'vitest'
import { call } from '../../../../core/src/testing/hearing/hearing-world.ts'
import { newest } from '../visit.ts'
import { processes } from '../world.ts'
import type { Stage } from './stage.ts'

const notice = { type: 'notice.posted', occurredOn: '2025-09-01', place: 'Chợ Đồng Xuân' }

/** Operations that write. */
export function commandTests(stage: Stage): void {
  const clerk = () => stage.as('clerk')

  test('a case is opened once: the same key gives the same case, and says that it was there', async () => {
    const first = await clerk().post('/processes/hearing/cases', call, { key: 'open-1' })
    expect(first).toMatchObject({ status: 201, body: { outcome: 'accepted', revision: 1, repeated: false } })
    expect(first.headers.get('etag')).toBe('"1"')
    const again = await clerk().post('/processes/hearing/cases', call, { key: 'open-1' })
    expect(again.status).toBe(200)
    expect(again.body).toEqual({ ...first.body, repeated: true })
    expect((await clerk().get('/cases')).body.rows).toHaveLength(1)
  })

  test('a case of every process is opened as its samples say, and explained alike', async () => {
    for (const { id, opening, samples } of newest(processes)) {
      const sample = { occurredOn: '2025-09-01', ...samples[opening]?.[0] }
      expect((await clerk().post(`/processes/${id}/explanation`, sample)).body).toMatchObject({
        accepted: true,
      })
      expect(await clerk().post(`/processes/${id}/cases`, sample, { key: id })).toMatchObject({ status: 201 })
    }
  })

  test('a fact is recorded with its words, its findings and the new revision', async () => {
    const id = await stage.world().called()
    stage.world().on('2025-09-15')
    const late = { ...notice, occurredOn: '2025-09-15' }
    const { status, headers, body } = await clerk().post(`/cases/${id}/facts`, late, { key: 'k' })
    expect(status).toBe(201)
    expect(headers.get('etag')).toBe('"2"')
    expect(body).toMatchObject({
      case: id,
      process: 'hearing',
      revision: 2,
      entry: { by: 'Clerk, Hearing office' },
    })
    expect(body.findings).toMatchObject([{ code: 'late', ground: { law: true, citation: { article: '1' } } }])
  })

  test('a key may be sent bare or as a quoted string, and is the same key', async () => {
    const id = await stage.world().called()
    await clerk().post(`/cases/${id}/facts`, notice, { key: 'k 1' })
    expect((await clerk().post(`/cases/${id}/facts`, notice, { key: '"k 1"' })).status).toBe(200)
    expect((await clerk().get(`/cases/${id}`)).body.revision).toBe(2)
  })

  test('a key in quotes may hold quotes and backslashes, written as in a structured header', async () => {
    const id = await stage.world().called()
    await clerk().post(`/cases/${id}/facts`, notice, { key: String.raw`"say \"yes\" \\o/"` })
    const found = await clerk().get(`/outcomes/${encodeURIComponent(String.raw`say "yes" \o/`)}`)
    expect(found).toMatchObject({ status: 200, body: { case: id, revision: 2 } })
  })

  test('a fact is corrected: replaced, voided, and put in before another', async () => {
    const id = await stage.world().called()
    await clerk().post(`/cases/${id}/facts`, notice, { key: 'k' })
    const elsewhere = { ...notice, place: 'Đình làng' }
    const correct = (body: object, key: string) => clerk().post(`/cases/${id}/corrections`, body, { key })
    const replaced = await correct({ replace: 2, event: elsewhere, reason: 'Ghi nhầm nơi' }, 'k-1')
    expect(replaced).toMatchObject({
      status: 201,
      body: {
        entry: { kind: 'corrected', corrects: { how: 'replace', revision: 2, reason: 'Ghi nhầm nơi' } },
      },
    })
    const moved = { type: 'hearing.moved', occurredOn: '2025-09-01', day: '2025-09-26' }
    const inserted = await correct({ insertBefore: 2, event: moved, reason: 'Ghi bổ sung' }, 'k-2')
    expect(inserted.body.entry.corrects).toMatchObject({ how: 'insertBefore', revision: 2 })
    const voided = await correct({ void: 2, reason: 'Không có' }, 'k-3')
    expect(voided.body.entry.corrects).toMatchObject({ how: 'void', revision: 2 })
    expect((await clerk().get(`/cases/${id}`)).body.states).toEqual(['called'])
  })

  test('a correction that names no fact is refused, and writes nothing', async () => {
    const id = await stage.world().called()
    const answer = await clerk().post(`/cases/${id}/corrections`, { void: 7, reason: 'x' }, { key: 'k' })
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'refused', refused: [{ code: 'nothing-to-correct' }] },
    })
    expect((await clerk().get(`/cases/${id}`)).body.revision).toBe(1)
  })

  test('a person is recused from a case, and is refused from then on', async () => {
    const id = await stage.world().called()
    stage.world().on('2025-09-15')
    const body = { person: 'bob', on: '2025-09-15', reason: 'Có quan hệ gia đình' }
    const recuse = (changes: object, key: string) =>
      clerk().post(`/cases/${id}/recusals`, { ...body, ...changes }, { key })
    expect(await recuse({}, 'k')).toMatchObject({
      status: 201,
      body: {
        revision: 2,
        entry: {
          kind: 'recused',
          words:
            'người có mã “bob” thôi tham gia giải quyết hồ sơ từ 15/09/2025 (thứ Hai) (lý do: Có quan hệ gia đình)',
        },
      },
    })
    const chair = stage.as('chair')
    const moved = { type: 'hearing.moved', occurredOn: '2025-09-15', day: '2025-09-26' }
    expect(await chair.post(`/cases/${id}/facts`, moved, { key: 'k' })).toMatchObject({
      status: 403,
      body: { refused: [{ code: 'recused' }] },
    })
    expect((await chair.get(`/cases/${id}`)).body).toMatchObject({
      recused: [{ person: 'bob', on: '2025-09-15', revision: 2, offices: [{ id: expect.any(String) }] }],
    })
    expect(await recuse({}, 'k-2')).toMatchObject({
      status: 422,
      body: { refused: [{ code: 'already-recused', at: 'person' }] },
    })
    expect(await recuse({ person: 'nobody' }, 'k-3')).toMatchObject({
      status: 422,
      body: { refused: [{ code: 'unknown-person', at: 'person' }] },
    })
    expect((await recuse({ on: '2025-09-31' }, 'k-4')).status).toBe(400)
    expect((await clerk().get(`/cases/${id}`)).body.revision).toBe(2)
  })

  test('at another revision than the expected one it is a conflict, with what was recorded since', async () => {
    const id = await stage.world().called()
    const seen = (await clerk().get(`/cases/${id}`)).headers.get('etag') ?? ''
    await clerk().post(`/cases/${id}/facts`, notice, { key: 'k' })
    const moved = { type: 'hearing.moved', occurredOn: '2025-09-01', day: '2025-09-26' }
    const late = await clerk().post(`/cases/${id}/facts`, moved, {
      key: 'k-2',
      headers: { 'if-match': seen },
    })
    expect(late.status).toBe(412)
    expect(late.body).toMatchObject({ code: 'conflict', conflict: { expected: 1, revision: 2 } })
    expect(late.body.conflict.since).toMatchObject([{ revision: 2, fact: { event: 'notice.posted' } }])
    const again = await clerk().post(`/cases/${id}/facts`, moved, { key: 'k-2', expected: 2 })
    expect(again.status).toBe(201)
    const correction = { void: 2, reason: 'x' }
    const stale = await clerk().post(`/cases/${id}/corrections`, correction, { key: 'k-3', expected: 1 })
    expect(stale).toMatchObject({ status: 412, body: { conflict: { expected: 1, revision: 3 } } })
  })

  test('a refusal says why in words, with the article it rests on and the field it is about', async () => {
    const id = await stage.world().called()
    await clerk().post(`/cases/${id}/facts`, notice, { key: 'k' })
    const early = { type: 'hearing.begun', occurredOn: '2025-09-01' }
    const { status, body } = await stage.as('chair').post(`/cases/${id}/facts`, early, { key: 'k' })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'refused', type: 'urn:civicflow:problem:refused' })
    expect(body.refused).toMatchObject([
      { code: 'rule', ground: { provision: 'onDay', citation: { instrument: '1/2020/TEST', article: '1' } } },
    ])
    expect(body.detail).toBe(body.refused[0].words)
    const nameless = { type: 'notice.posted', occurredOn: '2025-09-31' }
    const wrong = await clerk().post(`/cases/${id}/facts`, nameless, { key: 'k-2' })
    expect(wrong.body.refused.map(({ at }: { at: string }) => at)).toContain('occurredOn')
    const lacking = await clerk().post(
      `/cases/${id}/facts`,
      { ...nameless, occurredOn: '2025-09-01' },
      { key: 'k-3' },
    )
    expect(lacking.body.refused).toMatchObject([{ code: 'malformed', at: 'place' }])
  })

  test('who may read a case but not act in it is forbidden to, and nothing is written', async () => {
    const id = await stage.world().called()
    const answer = await stage.as('auditor').post(`/cases/${id}/facts`, notice, { key: 'k' })
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'forbidden', refused: [{ code: 'not-authorised', at: 'actor' }] },
    })
    expect((await stage.as('auditor').get(`/cases/${id}`)).body.revision).toBe(1)
  })

  test('what became of a command can be asked by its key, by its sender alone', async () => {
    const id = await stage.world().called()
    const sent = await clerk().post(`/cases/${id}/facts`, notice, { key: 'k/1?' })
    const told = await clerk().get(`/outcomes/${encodeURIComponent('k/1?')}`)
    expect(told).toMatchObject({ status: 200, body: { ...sent.body, repeated: true } })
    expect((await stage.as('chair').get(`/outcomes/${encodeURIComponent('k/1?')}`)).status).toBe(404)
    expect((await clerk().get('/outcomes/other')).status).toBe(404)
  })

  test('nothing is written without a key', async () => {
    const id = await stage.world().called()
    for (const [path, body] of [
      ['/processes/hearing/cases', call],
      [`/cases/${id}/facts`, notice],
      [`/cases/${id}/corrections`, { void: 1, reason: 'x' }],
      [`/cases/${id}/recusals`, { person: 'bob', on: '2025-09-01', reason: 'x' }],
    ] as const)
      expect(await clerk().post(path, body)).toMatchObject({ status: 400, body: { code: 'key-missing' } })
    expect((await clerk().get('/cases')).body.rows).toMatchObject([{ revision: 1 }])
  })

  test('a process that the engine does not run cannot be opened', async () => {
    const answer = await clerk().post('/processes/election/cases', call, { key: 'k' })
    expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })
}
