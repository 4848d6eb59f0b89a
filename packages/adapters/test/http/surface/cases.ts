import { accepted } from '@civicflow/core'
import { expect, test } from 'vitest'
import { call } from '../../../../core/src/testing/hearing/hearing-world.ts'
import { county } from '../../../../core/src/testing/hearing/county.ts'
import { matter } from '../../../../core/src/testing/hearing/matter.ts'
import type { Stage } from './stage.ts'

const notice = { type: 'notice.posted', occurredOn: '2025-09-01', place: 'Chợ Đồng Xuân' } as const

const { occurredOn: _, ...hearingOf } = call
const statement = {
  type: 'statement.taken',
  occurredOn: '2025-09-23',
  number: 1,
  speaker: 'voter-1',
  name: 'Nguyễn Thị Riêng',
  said: 'Đường ngập nước',
} as const

/** Operations that read one case, or say what may be done. */
export function caseTests(stage: Stage): void {
  const clerk = () => stage.as('clerk')

  test('a case is told as it stands, with its parties, its deadlines and its revision as ETag', async () => {
    const id = await stage.world().called()
    const { headers, body } = await clerk().get(`/cases/${id}`)
    expect(headers.get('etag')).toBe('"1"')
    expect(body).toMatchObject({
      id,
      process: { id: 'hearing' },
      title: 'Đường làng',
      area: { id: 'town', name: 'Town' },
      states: ['called'],
      facets: { mode: 'open' },
      parties: [{ role: { id: 'office' }, parties: [{ id: 'office', name: 'Hearing office' }] }, {}],
    })
    const due = body.deadlines.find(({ duty }: { duty: string }) => duty === 'notice')
    expect(due).toMatchObject({
      standing: 'open',
      kind: 'by',
      day: '2025-09-12',
      counted: true,
      owes: { role: { id: 'office' } },
    })
  })

  test('a deadline is counted day by day, and one that nothing began is not found', async () => {
    const id = await stage.world().called()
    const { body } = await clerk().get(`/cases/${id}/deadlines/notice`)
    expect(body).toMatchObject({ duty: 'notice', anchor: '2025-09-23', day: '2025-09-12' })
    expect(body.steps.filter(({ kind }: { kind: string }) => kind === 'weekend').length).toBeGreaterThan(0)
    expect((await clerk().get(`/cases/${id}/deadlines/report`)).status).toBe(404)
    expect((await clerk().get(`/cases/${id}/deadlines/nothing`)).status).toBe(404)
  })

  test('what may be done next comes with its form and its actors, and the rest with its reasons', async () => {
    const id = await stage.world().called()
    const { body } = await clerk().get(`/cases/${id}/allowed`)
    expect(body.revision).toBe(1)
    const posting = body.allowed.find(({ event }: { event: string }) => event === 'notice.posted')
    expect(posting).toMatchObject({
      actors: [{ id: 'office' }, { id: 'clerk' }],
      form: { properties: { place: { title: 'place' } } },
    })
    const begin = body.withheld.find(({ event }: { event: string }) => event === 'hearing.begun')
    expect(begin.refused.length).toBeGreaterThan(0)
  })

  test('who may open a case is given the form, and who may not is told why', async () => {
    expect((await clerk().get('/processes/hearing/allowed')).body).toMatchObject({
      revision: 0,
      allowed: [{ event: 'hearing.called', form: { required: expect.arrayContaining(['town', 'day']) } }],
    })
    const auditor = await stage.as('auditor').get('/processes/hearing/allowed')
    expect(auditor.body).toMatchObject({
      allowed: [],
      withheld: [{ event: 'hearing.called', refused: [{}] }],
    })
  })

  test('a fact is explained part by part, and nothing is written', async () => {
    const id = await stage.world().called()
    const early = { type: 'hearing.begun', occurredOn: '2025-09-01' }
    const { body } = await clerk().post(`/cases/${id}/explanation`, early)
    expect(body).toMatchObject({
      accepted: false,
      form: { holds: true },
      place: { holds: false, from: ['called'] },
    })
    const fine = await clerk().post(`/cases/${id}/explanation`, notice)
    expect(fine.body).toMatchObject({ accepted: true, refused: [], place: { to: ['noticed'] } })
    expect((await clerk().get(`/cases/${id}`)).body.revision).toBe(1)
  })

  test('an opening is explained like a fact, and opens nothing', async () => {
    const fine = await clerk().post('/processes/hearing/explanation', call)
    expect(fine.body).toMatchObject({ accepted: true, rules: [{ rule: 'dayAhead', verdict: 'holds' }] })
    const nowhere = await clerk().post('/processes/hearing/explanation', { ...call, mode: 'secret' })
    expect(nowhere.body).toMatchObject({ accepted: false, form: { holds: false, refused: [{ at: 'mode' }] } })
    expect((await clerk().get('/cases')).body.rows).toEqual([])
  })

  test('a journal is told as recorded and as it happened, and as it was known before', async () => {
    const world = stage.world()
    const id = await world.called()
    accepted(await world.as('clerk').record(id, notice))
    world.on('2025-09-02')
    accepted(await world.as('clerk').correct(id, { void: 2 }, { reason: 'Không có' }))
    const now = (await clerk().get(`/cases/${id}/history`)).body
    expect(now.entries.map(({ kind }: { kind: string }) => kind)).toEqual(['fact', 'fact', 'corrected'])
    expect(now.facts.map(({ fact }: { fact: { event: string } }) => fact.event)).toEqual(['hearing.called'])
    const then = (await clerk().get(`/cases/${id}/history?knownAt=2025-09-01T06:00:00.000Z`)).body
    expect(then).toMatchObject({ revision: 2, facts: [{}, { fact: { event: 'notice.posted' } }] })
    const before = await clerk().get(`/cases/${id}/history?knownAt=2025-08-01T06:00:00.000Z`)
    expect(before.status).toBe(404)
    const never = await clerk().get(`/cases/${id}/history?knownAt=2025-09-31T06:00:00.000Z`)
    expect(never).toMatchObject({ status: 400, body: { code: 'malformed' } })
  })

  test('a diagram shows the way the case walked', async () => {
    const id = await stage.world().called()
    const { body } = await clerk().get(`/cases/${id}/diagram`)
    expect(body.mermaid).toContain('stateDiagram')
    expect(body.mermaid).toContain('called')
    const alone = await clerk().get(`/cases/${id}/diagram?only=walked`)
    expect(alone.body.mermaid).toContain('called')
    expect(alone.body.mermaid).not.toContain('sitting')
  })

  test('the form of any event of the case can be had, also of one that cannot be recorded now', async () => {
    const id = await stage.world().called()
    const { body } = await clerk().get(`/cases/${id}/forms/hearing.called`)
    expect(body).toMatchObject({
      event: 'hearing.called',
      form: { properties: { mode: { oneOf: [{}, {}] } } },
    })
    const unknown = await clerk().get(`/cases/${id}/forms/hearing.cancelled`)
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })

  test('links are told from both ends, with the title of the other case', async () => {
    const world = stage.world()
    const raise = async (title: string) =>
      accepted(
        await world
          .as('clerk')
          .open(matter, { occurredOn: '2025-09-01', office: 'office', title, said: '…' }),
      ).case
    const [one, other] = [await raise('Cống'), await raise('Rãnh')]
    accepted(
      await world.as('clerk').record(one, { type: 'twin.marked', occurredOn: '2025-09-01', twin: other }),
    )
    expect((await clerk().get(`/cases/${one}/links`)).body.links).toMatchObject([
      { kind: 'twinOf', end: 'to', label: 'twin of', case: other, title: 'Rãnh', status: expect.any(String) },
    ])
    expect((await clerk().get(`/cases/${other}/links`)).body.links).toMatchObject([
      { kind: 'twinOf', end: 'from', label: 'has the twin', case: one, title: 'Cống' },
    ])
  })

  test('the cases that a case opened are told page by page', async () => {
    const hearings = [hearingOf, { ...hearingOf, title: 'Chợ' }, { ...hearingOf, title: 'Cầu' }]
    const opening = { occurredOn: '2025-09-01', office: 'office', hearings }
    const round = accepted(await stage.world().as('clerk').open(county, opening))
    const first = (await clerk().get(`/cases/${round.case}/children?limit=2`)).body
    expect(first.rows).toHaveLength(2)
    const rest = (
      await clerk().get(`/cases/${round.case}/children?limit=2&after=${encodeURIComponent(first.next)}`)
    ).body
    const titles = [...first.rows, ...rest.rows].map(({ title }: { title: string }) => title)
    expect(titles.toSorted()).toEqual(['Chợ', 'Cầu', 'Đường làng'])
    expect(rest).not.toHaveProperty('next')
    expect((await clerk().get(`/cases/${round.opened[0]}`)).body.parent).toBe(round.case)
  })

  test('a personal value is told sealed, and opened when it is asked for', async () => {
    const world = stage.world()
    const id = await world.called()
    accepted(await world.as('clerk').record(id, notice))
    world.on('2025-09-23')
    accepted(await world.as('chair').record(id, { type: 'hearing.begun', occurredOn: '2025-09-23' }))
    accepted(await world.as('clerk').record(id, statement))
    const history = await clerk().get(`/cases/${id}/history`)
    expect(history.text).not.toContain(statement.name)
    const { fields } = history.body.facts.at(-1).fact
    const { sealed, value } = fields.find(({ at }: { at: string }) => at === 'name')
    expect(value).toBe('')
    expect((await clerk().post(`/cases/${id}/revealed`, sealed)).body).toEqual({ text: statement.name })
    const other = await world.called()
    expect((await clerk().post(`/cases/${other}/revealed`, sealed)).status).toBe(404)
  })

  test('a case that is not and a case that is not seen answer alike', async () => {
    const id = await stage.world().called()
    const unseen = await stage.as('otherClerk').get(`/cases/${id}`)
    const unknown = await stage.as('otherClerk').get('/cases/no-such-case')
    expect(unseen).toMatchObject({
      status: 404,
      body: { code: 'not-found', refused: [{ code: 'not-found' }] },
    })
    expect(unseen.text).toBe(unknown.text)
  })

  test('the description of a case shows its process alone', async () => {
    const id = await stage.world().called()
    const { body } = await clerk().get(`/cases/${id}/openapi.json`)
    expect(body.info.version).toBe('hearing@1')
    expect(body.components.schemas).not.toHaveProperty('county.Opening')
  })
}
