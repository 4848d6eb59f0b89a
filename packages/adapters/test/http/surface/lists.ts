import { accepted } from '@civicflow/core'
import { expect, test } from 'vitest'
import { visit } from '../visit.ts'
import type { Stage } from './stage.ts'

interface Row {
  readonly title: string
  readonly duty?: { readonly id: string }
}
const titles = ({ body }: { body: { rows: readonly Row[] } }) => body.rows.map(({ title }) => title)
const duties = ({ body }: { body: { rows: readonly Row[] } }) => body.rows.map(({ duty }) => duty?.id)

/** Operations that look for cases. */
export function listTests(stage: Stage): void {
  const clerk = () => stage.as('clerk')

  test('the worklist tells what a party owes and the cases it holds, and nothing of what others owe', async () => {
    const id = await stage.world().called()
    const mine = await clerk().get('/worklist')
    expect(mine.body.rows).toContainEqual(
      expect.objectContaining({
        id,
        day: '2025-09-12',
        daysLeft: 11,
        duty: { id: 'notice', name: 'post the notice' },
      }),
    )
    expect(duties(mine)).toContain(undefined)
    expect(titles(await stage.as('chair').get('/worklist'))).toEqual([])
  })

  test('a deadline is overdue from the day after its last', async () => {
    await stage.world().called()
    stage.world().on('2025-09-12')
    expect(duties(await clerk().get('/overdue'))).toEqual([])
    stage.world().on('2025-09-13')
    expect((await clerk().get('/overdue')).body.rows).toMatchObject([
      { duty: { id: 'notice' }, daysLeft: -1 },
    ])
  })

  test('deadlines are found by the days they fall on, both ends included', async () => {
    await stage.world().called()
    expect(duties(await clerk().get('/due?from=2025-09-12&until=2025-09-12'))).toEqual(['notice'])
    expect(duties(await clerk().get('/due?from=2025-09-13'))).toEqual([])
    expect(duties(await clerk().get('/due?until=2025-09-11'))).toEqual([])
    expect((await clerk().get('/due?from=2025-09-31')).status).toBe(400)
  })

  test('deadlines that fall soon are counted in days or in working days', async () => {
    await stage.world().called()
    expect(duties(await clerk().get('/due-soon?value=11&unit=days'))).toEqual(['notice'])
    expect(duties(await clerk().get('/due-soon?value=10&unit=days'))).toEqual([])
    expect(duties(await clerk().get('/due-soon?value=8&unit=workingDays'))).toEqual(['notice'])
    expect((await clerk().get('/due-soon?value=3')).body.code).toBe('malformed')
  })

  test('the diary lists cases by the day they take place', async () => {
    const plan = { occurredOn: '2025-09-01', office: 'office', title: 'Đê điều', day: '2025-09-15' }
    accepted(await stage.world().as('clerk').open(visit, plan))
    const { body } = await clerk().get('/diary?from=2025-09-15&until=2025-09-15')
    expect(body.rows).toMatchObject([{ title: 'Đê điều', day: '2025-09-15', daysLeft: 14 }])
    expect(titles(await clerk().get('/diary?until=2025-09-14'))).toEqual([])
  })

  test('cases are found by every part of a filter at once, facets among them', async () => {
    await stage.world().called({ title: 'A' })
    await stage.world().called({ title: 'B', mode: 'closed' })
    const found = async (query: string) => titles(await clerk().get(`/cases?${query}`))
    expect(await found('')).toHaveLength(2)
    expect(await found('facets[mode]=open')).toEqual(['A'])
    expect(
      await found(
        'facets%5Bmode%5D=closed&process=hearing&state=called&area=town&holder=office&closed=false',
      ),
    ).toEqual(['B'])
    expect(await found('facets[mode]=open&closed=true')).toEqual([])
    expect(await found('facets[nothing]=open')).toEqual([])
    expect(await found('tag=closed')).toEqual([])
  })

  test('cases are counted by what they are, and told by name', async () => {
    await stage.world().called({ title: 'A' })
    await stage.world().called({ title: 'B', mode: 'closed' })
    const counted = async (by: string) => (await clerk().get(`/counts?by=${by}`)).body.rows
    const hearing = { id: 'hearing', name: 'hearing' }
    expect(await counted('process')).toEqual([
      { process: expect.objectContaining(hearing), value: 'hearing', name: expect.any(String), cases: 2 },
    ])
    expect(await counted('state')).toMatchObject([{ value: 'called', cases: 2 }])
    expect(await counted('due')).toMatchObject([{ value: 'later', cases: 2 }])
    expect((await clerk().get('/counts?by=facet')).body.code).toBe('malformed')
    expect((await clerk().get('/count')).body).toEqual({ cases: 2, more: false })
    expect((await clerk().get('/count?facets[mode]=open')).body).toEqual({ cases: 1, more: false })
    expect((await stage.as('stranger').get('/count')).body).toEqual({ cases: 0, more: false })
  })

  test('pages of every list follow one another without gap or double', async () => {
    for (const title of ['Đường A', 'Đường B', 'Đường C']) await stage.world().called({ title })
    const soon = 'due-soon?value=20&unit=days'
    for (const list of [
      'worklist?',
      'due?',
      `${soon}&`,
      'diary?',
      'cases?',
      'search?text=duong&',
      'overdue?',
    ]) {
      if (list === 'overdue?') stage.world().on('2025-09-13')
      const whole = (await clerk().get(`/${list}limit=1000`)).body.rows
      const paged: unknown[] = []
      let after = ''
      do {
        const { body } = await clerk().get(`/${list}limit=2${after}`)
        expect(body.rows.length).toBeLessThanOrEqual(2)
        paged.push(...body.rows)
        after = body.next === undefined ? '' : `&after=${encodeURIComponent(body.next)}`
      } while (after !== '')
      expect([list, paged.length >= 3]).toEqual([list, true])
      expect([list, paged]).toEqual([list, whole])
    }
  })

  test('a text is found without its marks and its case', async () => {
    await stage.world().called()
    expect(titles(await clerk().get('/search?text=DUONG%20lang'))).toEqual(['Đường làng'])
    expect(titles(await clerk().get(`/search?text=${encodeURIComponent('đường')}`))).toEqual(['Đường làng'])
    expect(titles(await clerk().get('/search?text=song'))).toEqual([])
    expect(titles(await clerk().get('/search?text='))).toEqual([])
    expect((await clerk().get('/search')).body.code).toBe('malformed')
  })
}
