import { type AnyProcess, mermaid } from '@civicflow/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMachine } from 'xstate'
import { hearing } from '../fixtures/hearing.ts'
import { runs } from '../runs.ts'
import { parseStateDiagram } from './parse-mermaid.ts'

const sameInBoth = (text: string) => ({ vi: text, en: text })

/** A process of two states with these names and labels. */
function between(first: string, second: string, words: string): AnyProcess {
  const machine = createMachine({
    initial: first,
    states: { [second]: {}, [first]: { on: { 'step.taken': second } } },
  })
  const states = { [first]: sameInBoth(words), [second]: sameInBoth(words) }
  const labels = { ...hearing.labels, states, events: { 'step.taken': sameInBoth(words) } }
  return { ...hearing, machine, opening: 'step.taken', labels }
}

describe('the diagram of a process', () => {
  test('is read by Mermaid with every state under its label', async () => {
    const { states } = await parseStateDiagram(mermaid(hearing, 'en'))
    for (const [path, { en }] of Object.entries<{ en: string }>(hearing.labels.states))
      expect(states.get(path.replaceAll('.', '__'))).toBe(en)
  })

  test('is read by Mermaid with every move that leaves a state', async () => {
    const { edges } = await parseStateDiagram(mermaid(hearing, 'en'))
    expect(edges).toContainEqual({
      from: 'settling__report__written',
      to: 'settling__report__shut',
      words: 'file shut',
    })
    expect(edges).toContainEqual({ from: 'settling', to: 'shut', words: '[the file is shut]' })
    expect(edges).toContainEqual({ from: 'root_start', to: 'uncalled', words: '' })
  })

  test('of the way a case walked has only the states it was in, without conditions, and colours no frame', async () => {
    const paths = [
      ['uncalled'],
      ['called'],
      ['noticed'],
      ['settling', 'settling.report', 'settling.report.owed'],
    ]
    const events = ['hearing.called', 'notice.posted', 'hearing.begun']
    const text = mermaid(hearing, 'en', { paths, events, only: true })
    const { states, edges } = await parseStateDiagram(text)
    expect([...states.keys()].filter((id) => !id.startsWith('root_'))).toEqual(
      expect.arrayContaining(['uncalled', 'called', 'noticed', 'settling', 'settling__report__owed']),
    )
    expect([...states.keys()]).not.toContain('sitting')
    expect(edges).toContainEqual({ from: 'noticed', to: 'settling', words: 'hearing begun' })
    expect(edges.map(({ words }) => words)).not.toContain('hearing moved')
    expect(text).toContain('  class uncalled,called,noticed walked')
    expect(text).toContain('  class settling__report__owed now')
  })

  test('still parses with the way a case walked', async () => {
    const paths = [['uncalled'], ['called'], ['settling', 'settling.report', 'settling.report.owed']]
    const { states } = await parseStateDiagram(mermaid(hearing, 'vi', { paths }))
    expect(states.get('settling__report__owed')).toBe('report owed')
  })

  test('begins in the state that takes the opening event, wherever it is written', async () => {
    const { edges } = await parseStateDiagram(mermaid(between('second', 'first', 'x'), 'en'))
    expect(edges).toContainEqual({ from: 'root_start', to: 'second', words: '' })
  })

  test.each(['note', 'end', 'state', 'class', 'default', 'click', 'awaiting-answer', 'root'])(
    'may have a state called "%s"',
    async (name) => {
      const { states } = await parseStateDiagram(mermaid(between(name, 'other', 'Đã xong'), 'vi'))
      expect([...states.values()].filter((label) => label === 'Đã xong')).toHaveLength(2)
    },
  )

  test('parses whatever its labels say', async () => {
    const sign = fc.constantFrom(...Array.from('aĐề 9-–→[]{}()<>#%&*_`\'"\\/|:;,.=~^@!?$+\n\t'))
    const words = fc.string({ unit: sign, minLength: 1, maxLength: 12 }).map((text) => `x${text}`)
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const { states, edges } = await parseStateDiagram(mermaid(between('one', 'other', text), 'vi'))
        expect([...states.keys()].toSorted()).toEqual(['one', 'other', 'root_start'])
        expect(edges).toHaveLength(2)
      }),
      { numRuns: runs(100) },
    )
  })
})
