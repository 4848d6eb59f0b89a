import { mermaid } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { parseStateDiagram } from '../../core/test/kernel/parse-mermaid.ts'
import { everyProcess } from './every-process.ts'

describe.each(everyProcess.map((process) => [process.id, process] as const))(
  'the diagram of %s',
  (_, process) => {
    test.each(['vi', 'en'] as const)(
      'is read by Mermaid with every state under its label, in %s',
      async (language) => {
        const { states, edges } = await parseStateDiagram(mermaid(process, language))
        const labels = Object.entries(process.labels.states)
        for (const [path, label] of labels)
          expect(states.get(path.replaceAll('.', '__'))).toBe(label[language])
        expect(edges.length).toBeGreaterThan(labels.length)
      },
    )
  },
)
