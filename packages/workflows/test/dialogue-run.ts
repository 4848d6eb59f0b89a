import { type DialogueContext, isKept, opinionsThat } from '../src/dialogue/dialogue-context.ts'
import { dialogue } from '../src/dialogue/process.ts'
import { samples } from '../src/dialogue/samples.ts'
import { environment } from './meeting-run.ts'
import { type SampleRun, sampleRun } from './sample-run.ts'

type Changes = Readonly<Record<string, unknown>>

export const front = 'front/phuong-ba-dinh'
export const committee = 'committee/phuong-ba-dinh'
export const council = 'council/phuong-ba-dinh'
export const party = 'party/phuong-ba-dinh'

/** Who records, unless a test says otherwise: the clerk of the Front of the ward. */
export const clerk = { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' }

/** The sample openings by what they are. */
export const openings = { withPeople: 0, ofHeads: 1, asked: 2, onReflections: 3 } as const

/** A dialogue in Ba Đình; its facts are the acts of whoever chairs it, unless the test says otherwise. */
export type DialogueRun = SampleRun<DialogueContext>

/** Proposes a dialogue with one of the sample openings, on 10 October 2026. */
export function dialogueRun(opening: keyof typeof openings, changes: Changes = {}): DialogueRun {
  const world = { environment, by: clerk, actorOf: chairIn }
  return sampleRun(dialogue, world, { sample: openings[opening], day: '2026-10-10', actor: front, changes })
}

const chairIn: Parameters<typeof sampleRun>[1]['actorOf'] = (_, parties) => parties['chair']?.[0]

/** A dialogue that is announced for 20 November 2026, with one opinion gathered. */
export function announcedRun(opening: keyof typeof openings = 'withPeople'): DialogueRun {
  const run = dialogueRun(opening)
  run.does('2026-10-15', 'dialogue.approved')
  run.does('2026-10-20', 'plan.issued')
  run.does('2026-11-01', 'opinion.gathered', { opinion: 'th-1', actor: front })
  run.does('2026-11-05', 'opinions.synthesised', { actor: front })
  run.does('2026-11-10', 'notice.published')
  return run
}

/** In the hall, on its day, with one opinion gathered and two raised. */
export function hallRun(opening: keyof typeof openings = 'withPeople'): DialogueRun {
  const run = announcedRun(opening)
  const day = '2026-11-20'
  run.does(day, 'session.opened', {
    presiding: opening === 'withPeople' ? `${committee}/chair` : `${party}/clerk`,
  })
  run.each(day, 'synthesis.presented')
  for (const opinion of samples['opinion.raised']) run.does(day, 'opinion.raised', opinion)
  return run
}

/** How many opinions a dialogue of the suite comes to. */
const OPINIONS = 3

/** A sample made to fit a dialogue: it is of the next number, or of an opinion that is open. */
export function fitted(event: string, payload: object, context: DialogueContext): Changes | undefined {
  const { opinions } = context
  const open = opinionsThat(context, 'open').map(({ opinion }) => opinion)
  const [first = 'yk-1'] = open
  switch (event) {
    case 'opinion.gathered':
    case 'opinion.raised':
      return opinions.length < OPINIONS ? { ...payload, opinion: `yk-${opinions.length + 1}` } : undefined
    case 'opinion.addedLater':
      return opinions.length < OPINIONS
        ? { ...payload, opinion: `yk-${opinions.length + 1}`, saidOn: context.endedOn ?? '2026-11-20' }
        : undefined
    case 'opinion.answered':
    case 'opinion.takenForWriting':
    case 'opinion.rerouted':
    case 'opinion.setAside':
      return { ...payload, opinion: first }
    case 'opinion.merged':
      return {
        opinion: first,
        into: opinions.find((one) => one.opinion !== first && isKept(one))?.opinion ?? first,
      }
    case 'conclusion.issued': {
      const { assignments } = payload as { readonly assignments: readonly object[] } // its schema’s
      const [line] = assignments
      return {
        ...payload,
        assignments: line === undefined ? [] : open.map((opinion) => ({ ...line, opinion })),
      }
    }
    default:
      return { ...payload }
  }
}
