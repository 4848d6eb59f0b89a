import type { CommandFor } from '@civicflow/core'
import { expectTypeOf, test } from 'vitest'
import { complaintLetterConfiguration as whole } from './complaint-letter/configuration.ts'
import type { complaintLetter } from './complaint-letter/process.ts'
import { matter } from './matter.ts'

type Command = CommandFor<typeof complaintLetter>

test('a configured matter knows its kinds and what it counts', () => {
  expectTypeOf<Extract<Command, { type: 'matter.received' }>['kind']>().toEqualTypeOf<
    'complaint' | 'denunciation' | 'reflection'
  >()
  expectTypeOf<
    keyof NonNullable<Extract<Command, { type: 'session.held' }>['counts']>
  >().toEqualTypeOf<'attendees'>()
})

test('a configuration that does not say what the law sets, or of a kind that is not there, does not compile', () => {
  const { told: _, ...silent } = whole
  // @ts-expect-error -- it does not even say that no law sets days
  matter(silent)
  // @ts-expect-error -- a letter is of no such kind
  matter({ ...whole, told: { ...whole.told, kinds: ['praise'] } })
  // a provision of the office's own law
  matter({ ...whole, settledInTime: 'some-day' })
})
