import { expect, test } from 'vitest'
import type { Stage } from './stage.ts'

/** Operations that say who is signed in, what there is to work with, and what a field can name. */
export function surroundingTests(stage: Stage): void {
  test('the desk says who is signed in, on what day, and what may be opened', async () => {
    await stage.world().called()
    const { body } = await stage.as('auditor').get('/desk')
    expect(body).toMatchObject({
      tenant: stage.world().tenant(),
      person: 'dan',
      office: { id: 'audit', name: 'Audit' },
      body: { id: 'auditor', name: 'Auditor' },
      areas: [{ id: 'county', name: 'County' }],
      today: '2025-09-01',
      now: '2025-09-01T12:00',
      position: 1,
    })
    const opens = (
      { body: desk }: { body: any }, // oxlint-disable-line typescript/no-explicit-any -- ajv has looked at it
    ) =>
      desk.processes
        .filter(({ mayOpen }: { mayOpen: boolean }) => mayOpen)
        .map(({ id }: { id: string }) => id)
    expect(opens({ body })).toEqual([])
    expect(opens(await stage.as('clerk').get('/desk'))).toEqual([
      'hearing',
      'county',
      'docket',
      'matter',
      'visit',
    ])
  })

  test('a process is described in its newest version', async () => {
    const { body } = await stage.as('clerk').get('/processes/visit')
    expect(body).toMatchObject({ id: 'visit', version: 2, opening: 'visit.planned' })
    expect(body.events.map(({ id }: { id: string }) => id)).toEqual(['visit.planned', 'visit.calledOff'])
    expect((await stage.as('clerk').get('/processes/nothing')).status).toBe(404)
  })

  test('rows of the register are found by their words and kinds', async () => {
    const ids = async (query: string) =>
      (await stage.as('clerk').get(`/register/${query}`)).body.rows.map(({ id }: { id: string }) => id)
    expect(await ids('areas')).toEqual(['county', 'town', 'other-town'])
    expect(await ids('areas?text=OTH%20to')).toEqual(['other-town'])
    expect(await ids('bodies?kind=panel&kind=auditor')).toEqual(['panel', 'auditor'])
    expect(await ids('bodies?limit=1')).toEqual(['office'])
    expect(await ids('offices?kind=office')).toEqual(['clerk', 'other-clerk'])
    expect((await stage.as('clerk').get('/register/persons')).status).toBe(404)
  })

  test('who no longer holds the office is told so at the desk, and sees nothing elsewhere', async () => {
    const world = stage.world()
    const id = await world.called()
    world.swap('clerk', { person: 'ann', office: 'audit' })
    const desk = await stage.as('clerk').get('/desk')
    expect(desk).toMatchObject({
      status: 403,
      body: { code: 'forbidden', refused: [{ code: 'not-in-office' }] },
    })
    expect((await stage.as('clerk').get('/cases')).body.rows).toEqual([])
    expect((await stage.as('clerk').get(`/cases/${id}`)).status).toBe(404)
  })
}
