import { expect, test } from 'vitest'
import { stepsIn } from './steps.ts'

const block = (kind: string, text: string) => `\`\`\`${kind}\n${text}\n\`\`\`\n`

test('every block is a step, in order, and output belongs to the script before it', () => {
  const guide = [
    'Words.',
    block('ts', '// src/a.ts\nexport {}'),
    block('sh', 'node src/a.ts'),
    block('text', 'printed'),
  ]
  expect(stepsIn(guide.join('\n'))).toEqual([
    { kind: 'file', line: 2, path: 'src/a.ts', text: '// src/a.ts\nexport {}\n' },
    { kind: 'shell', line: 7, script: 'node src/a.ts\n', prints: 'printed\n' },
  ])
})

test('a diff takes lines out and puts lines in, at several places', () => {
  const diff = block('diff', '// src/a.ts\n kept\n-old\n+new\n@@\n other\n+added')
  expect(stepsIn(diff)).toEqual([
    {
      kind: 'diff',
      line: 1,
      path: 'src/a.ts',
      hunks: [
        { before: 'kept\nold\n', after: 'kept\nnew\n' },
        { before: 'other\n', after: 'other\nadded\n' },
      ],
    },
  ])
})

test.each([
  ['a file without its path', block('ts', 'export {}'), /begins with its path/],
  ['a diff with a line of no sign', block('diff', '// a.ts\n kept\nodd'), /line of a diff.*odd/],
  ['output that follows no script', block('text', 'printed'), /right after the sh block/],
  ['a block nobody would run', block('json', '{}'), /not "json"/],
  ['a block that is not closed', '```sh\nls', /not closed/],
])('%s is refused, naming its line', (_, guide, reason) => {
  expect(() => stepsIn(guide)).toThrow(reason)
  expect(() => stepsIn(guide)).toThrow(/^line 1: /)
})
