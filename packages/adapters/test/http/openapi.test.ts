import { accepted } from '@civicflow/core'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { call } from '../../../core/src/testing/hearing/hearing-world.ts'
import { type Document, judgeBy } from './description.ts'
import type { Running } from './hosts/host.ts'
import { node } from './hosts/node.ts'
import { visit, visitOfOld } from './visit.ts'
import { type Visitor, visitor } from './visitor.ts'
import { openWorld } from './world.ts'

const world = openWorld()
let server: Running
let clerk: Visitor
beforeAll(async () => {
  server = await node(world.handler)
  clerk = visitor(server.origin, 'clerk')
})
afterAll(async () => {
  await server.stop()
  await world.close()
})

const described = async (path = '/openapi.json', language = 'vi'): Promise<Document> =>
  (await clerk.get(path, { 'accept-language': language })).body

describe('the description', () => {
  test.each(['vi', 'en'])(
    'holds to the recommended rules of an independent linter, in %s',
    async (language) => {
      const config = await createConfig({ extends: ['recommended'] })
      const source = JSON.stringify(await described('/openapi.json', language))
      const problems = await lintFromString({ source, config })
      expect(
        problems.map(({ ruleId, severity, message, location }) => [
          severity,
          ruleId,
          message,
          location[0]?.pointer,
        ]),
      ).toEqual([])
    },
  )

  test('the linter would find a document that breaks its rules', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const { paths, ...rest } = await described()
    const source = JSON.stringify({
      ...rest,
      paths: { ...paths, '/desk': { get: { operationId: 'case', answers: {} } } },
    })
    const found = (await lintFromString({ source, config })).map(({ ruleId }) => ruleId)
    expect(found).toContain('operation-operationId-unique')
    expect(found).toContain('struct')
  })

  test('every answer is closed: what the description does not name is a fault', async () => {
    const id = await world.called()
    const judge = judgeBy(await described())
    const answer = await clerk.get(`/cases/${id}`)
    const said = { method: 'GET', path: `/cases/${id}`, status: 200, type: 'application/json' }
    const { title: _, ...untitled } = answer.body
    expect(judge.faults({ ...said, body: answer.body })).toEqual([])
    expect(judge.faults({ ...said, body: { ...answer.body, secret: 1 } })).toHaveLength(1)
    expect(judge.faults({ ...said, body: untitled })).toHaveLength(1)
    expect(judge.faults({ ...said, body: { ...answer.body, nextDue: '2025-13-01' } })).not.toEqual([])
    expect(judge.faults({ ...said, body: { ...answer.body, area: { id: 1, name: 'x' } } })).toHaveLength(1)
    expect(judge.faults({ ...said, status: 418, body: answer.body })).toEqual([
      'case may not answer 418 application/json',
    ])
  })

  test('says what must be sent beside the body, and what may be', async () => {
    const { paths } = await described()
    const operations = Object.values(paths).flatMap((path) => Object.values(path))
    const sent = (place: string, required: boolean) =>
      Object.fromEntries(
        operations
          .map(({ operationId, parameters }) => [
            operationId,
            parameters
              .filter((one) => one.in === place && (one.required ?? false) === required)
              .map(({ name }) => name),
          ])
          .filter(([, names]) => names?.length !== 0),
      )
    expect(sent('query', true)).toEqual({
      counts: ['by'],
      search: ['text'],
      dueSoon: ['value', 'unit'],
    })
    expect(sent('query', false)).toMatchObject({ changes: ['after', 'limit'], history: ['knownAt'] })
    expect(sent('header', false)).toEqual({
      record: ['If-Match'],
      correct: ['If-Match'],
      recuse: ['If-Match'],
    })
    expect(new Set(Object.values(sent('header', true)).flat())).toEqual(new Set(['Idempotency-Key']))
    const commands = operations.filter(({ tags }) => tags.includes('commands'))
    expect(Object.keys(sent('header', true))).toEqual(commands.map(({ operationId }) => operationId))
  })

  test('what a process takes, the description takes: every sample of every process', async () => {
    const judge = judgeBy(await described())
    const said = { method: 'POST', status: 201, type: 'application/json', body: undefined }
    for (const [type, samples] of Object.entries(hearing.samples))
      for (const sample of samples) {
        const sent = { type, occurredOn: '2025-09-01', ...sample }
        const sentWrong = { ...sent, occurredOn: '1/9/2025' }
        const faults = (body: object) =>
          judge
            .faults({ ...said, path: '/cases/x/facts', sent: body })
            .filter((fault) => fault.includes('sent'))
        expect(faults(sent)).toEqual([])
        expect(faults(sentWrong)).not.toEqual([])
      }
    const { day: _, ...dayless } = call
    const faults = (sent: object) =>
      judge
        .faults({ ...said, path: '/processes/hearing/cases', sent })
        .filter((fault) => fault.includes('sent'))
    expect(faults(call)).toEqual([])
    expect(faults(dayless)).not.toEqual([])
  })
})

describe('where an engine runs two versions of a process', () => {
  const schemas = (document: Document) =>
    Object.keys(document.components.schemas).filter((name) => name.startsWith('visit.'))
  const plan = { occurredOn: '2025-09-01', office: 'office', title: 'Đê điều', day: '2025-09-15' }
  const delay = { type: 'visit.delayed', occurredOn: '2025-09-01', day: '2025-09-20' } as const
  let old: string

  /** As it was opened before the second version was there. */
  beforeAll(async () => {
    old = accepted(await world.before().open(visitOfOld, plan)).case
  })

  test('the description of a case shows the version it runs under, and the main one the newest', async () => {
    const now = accepted(await world.as('clerk').open(visit, plan)).case
    expect(schemas(await described())).toEqual(expect.arrayContaining(['visit.visit.calledOff']))
    expect(schemas(await described())).not.toContain('visit.visit.delayed')
    expect(schemas(await described(`/cases/${old}/openapi.json`))).toContain('visit.visit.delayed')
    expect(schemas(await described(`/cases/${old}/openapi.json`))).not.toContain('visit.visit.calledOff')
    expect(schemas(await described(`/cases/${now}/openapi.json`))).toContain('visit.visit.calledOff')
    expect(await described(`/cases/${old}/openapi.json`)).toMatchObject({ info: { version: 'visit@1' } })
  })

  test('a case goes on under its own version, whose facts keep their names', async () => {
    const judge = judgeBy(await described(`/cases/${old}/openapi.json`))
    const allowed = (await clerk.get(`/cases/${old}/allowed`)).body
    expect(allowed.allowed).toMatchObject([{ event: 'visit.delayed', label: 'visit delayed' }])
    const { status, body } = await clerk.post(`/cases/${old}/facts`, delay, { key: 'k' })
    expect(
      judge.faults({
        method: 'POST',
        path: `/cases/${old}/facts`,
        sent: delay,
        status,
        type: 'application/json',
        body,
      }),
    ).toEqual([])
    expect(body.entry.fact.label).toBe('visit delayed')
    expect(body.entry.words).toContain('visit delayed')
    const renamed = (await clerk.get(`/cases/${old}/history`)).body.facts.at(-1).fact
    expect(renamed.label).toBe('visit delayed')
    const form = (await described(`/cases/${old}/openapi.json`)).components.schemas['visit.visit.delayed']
    expect(form).toMatchObject({ title: 'visit delayed' })
  })
})
