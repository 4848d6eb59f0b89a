import { createMachine } from 'xstate'
import { defineProcess } from '../../process/define-process.ts'
import type { Migration } from '../../process/process.ts'
import { hearing, type HearingContext, machine } from './hearing.ts'

/** What the second version of the hearing keeps. */
export interface NextContext extends HearingContext {
  /** How often it was moved; of the time before the second version nobody knows. */
  readonly moves: number
}

const { noticed, sitting, ...states } = machine.config.states as Record<string, { readonly on?: object }> // what the types of a machine keep of its states

const nextMachine = createMachine(
  {
    ...machine.config,
    context: { ...(machine.config.context as HearingContext), moves: 0 },
    states: {
      ...states,
      noticed: {
        on: {
          ...noticed?.on,
          'hearing.begun': [
            { target: 'inSession', guard: 'isOpen' },
            { target: 'settling', guard: { type: 'isClosed' } },
          ],
        },
      },
      inSession: sitting,
    },
  } as never,
  {
    ...machine.implementations,
    guards: {
      ...machine.implementations.guards,
      isClosed: ({ context }: { readonly context: NextContext }) => context.mode === 'closed',
    },
  } as never,
)

/** `sitting` is `inSession`, and the context knows how often it was moved; everything else is as it was. */
export const overToNext: Migration<NextContext> = {
  from: 1,
  state: ({ value, context }) => ({
    value: value === 'sitting' ? 'inSession' : value,
    context: { ...(context as HearingContext), moves: 0 },
  }),
}

const { minutes: _dropped, ...duties } = hearing.duties
const { sitting: label, ...labels } = hearing.labels.states
const { sitting: holder, ...holds } = hearing.holds

/** The hearing's second version: a state by another name, a context with one field more, a duty less and one more. */
export const nextHearing: typeof hearing = defineProcess({
  ...hearing,
  version: 2,
  migration: overToNext,
  machine: nextMachine,
  duties: {
    ...duties,
    filing: {
      kind: 'by',
      direction: 'after',
      roll: 'none',
      owes: 'office',
      to: ['panel'],
      provision: 'minutes',
      anchor: { event: 'report.written' },
      metBy: ['file.shut'],
    },
  },
  holds: { ...holds, inSession: holder },
  outline: ({ town, title, day, mode, moves }: NextContext) => ({
    area: town,
    title,
    day,
    facets: { mode, moves },
  }),
  labels: {
    ...hearing.labels,
    states: { ...labels, inSession: label },
    guards: { ...hearing.labels.guards, isClosed: { vi: 'behind doors', en: 'behind doors' } },
    duties: { ...hearing.labels.duties, filing: { vi: 'shut it in time', en: 'shut it in time' } },
  },
} as never) // the same events and the same opening, so commands are typed alike
