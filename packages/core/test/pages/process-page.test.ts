import type { AnyProcess } from '@civicflow/core'
import { type PageWords, processPage } from '@civicflow/core/pages'
import { describe, expect, test } from 'vitest'
import { hearing } from '../fixtures/hearing.ts'
import { hearingEnvironment } from '../fixtures/hearing-world.ts'

const purpose = { vi: 'Một buổi điều trần.', en: 'One hearing.' }
const pageOf = (process: AnyProcess = hearing, words: PageWords = { purpose }) =>
  processPage(process, hearingEnvironment.law, words)

/** The hearing with one of its duties altered. */
function withDuty(name: string, change: object): AnyProcess {
  return {
    ...hearing,
    duties: { ...hearing.duties, [name]: { ...hearing.duties[name], ...change } } as never,
  }
}

describe('a page shows', () => {
  test('every state, event, rule, duty and role by its code, and the diagram', () => {
    const page = pageOf()
    const { states, events, rules, duties, roles } = hearing.labels
    for (const code of [states, events, rules, duties, roles].flatMap((names) => Object.keys(names)))
      expect(page).toContain(`\`${code}\` |`)
    expect(page).toContain('```mermaid\nstateDiagram-v2\n')
  })

  test('kinds of bodies by their names, and as they are written where they have none', () => {
    expect(pageOf()).toContain('| panel | nơi nhận | `panel` |')
    const kinds = { panel: { vi: 'Hội đồng', en: 'Panel' } }
    expect(pageOf(hearing, { purpose, kinds })).toContain('| panel | Hội đồng | nơi nhận | `panel` |')
  })

  test('a day that a duty reads by the field of its name, or by the words given for it', () => {
    expect(pageOf()).toContain('trước “day”')
    expect(pageOf(hearing, { purpose, days: { day: 'ngày điều trần' } })).toContain('trước “ngày điều trần”')
  })
})

describe('no page is made of', () => {
  test('a duty that reads a day nobody has named', () => {
    const process = withDuty('notice', { anchor: { day: ({ heardOn }: { heardOn: string }) => heardOn } })
    expect(() => pageOf(process)).toThrow('reads a day (heardOn) that has no name; give the page one in days')
    expect(pageOf(process, { purpose, days: { heardOn: 'ngày đã nghe' } })).toContain('“ngày đã nghe”')
  })

  test('a duty whose fulfilment hangs on a condition without words', () => {
    const process = withDuty('notice', { metWhen: () => true })
    expect(() => pageOf(process)).toThrow("give the page done: { 'notice':")
    expect(pageOf(process, { purpose, done: { notice: 'mọi nơi đã nhận' } })).toContain(
      'notice posted khi mọi nơi đã nhận',
    )
  })
})
