import type { LetterFacts } from '@civicflow/example-printed-page/letters'

/** What the letters of the story are about. */
export const letterFacts: LetterFacts = {
  process: 'petition',
  facts: { 'petition/requested-anew': 'answer.requestedAnew' },
}
