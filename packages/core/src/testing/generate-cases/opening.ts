import { CallerError } from '../../errors.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { decidedFor, type Ready, type When } from './deciding.ts'
import type { Family } from './family.ts'
import { type Line, shareOf } from './line.ts'
import { payloadsOf } from './payloads.ts'
import { type Random, randomOf } from './random.ts'
import type { Story } from './story.ts'
import { dayIn, type Moment } from './working-time.ts'

/** A case that somebody opens. */
export interface Opening {
  readonly line: Line
  readonly ready: Ready
  readonly when: When
}

const MINUTES_TO_RECORD = 15
const MORE_TIME = 15

/**
 * The opening of a family, of one of the processes by their shares.
 *
 * @throws CallerError `invalid-argument` where no sample opens a case on that day.
 */
export function openingOf({ world, number }: Family, moment: Moment): Opening {
  const random = randomOf(`${world.seed}/${number}/opening`)
  const line = random.weighted([...world.lines.values()], shareOf)
  if (line === undefined) throw new CallerError('invalid-argument', 'no process has a share of the cases')
  const stories = world.stories.get(line.process.id) ?? []
  const when = { occurred: moment, recorded: moment + random.below(MINUTES_TO_RECORD) }
  const start = random.below(Math.max(1, stories.length))
  let refused: readonly Refusal[] = []
  for (const place of stories.keys()) {
    const story = stories[(start + place) % stories.length]
    if (story === undefined) continue
    const answer = openedBy(line, story, number, random, when)
    if ('decision' in answer) return { line, ready: answer, when }
    refused = answer
  }
  throw new CallerError(
    'invalid-argument',
    `no sample of "${line.process.opening}" opens a case on ${line.time.local(moment)}; see what prepare makes of it`,
    { process: line.process.id, seed: world.seed, refused },
  )
}

function openedBy(
  line: Line,
  { opening, begins, title }: Story,
  number: number,
  random: Random,
  when: When,
): Ready | readonly Refusal[] {
  const { process } = line
  const day = dayIn(when.occurred)
  const shift = day - begins + random.below(MORE_TIME)
  const text = title === undefined ? undefined : opening[title]
  const sample = title === undefined ? opening : { ...opening, [title]: `${String(text)} (${number})` }
  let refused: readonly Refusal[] = []
  const occasion = { line, kase: undefined, number, others: () => [], random, shift, day }
  for (const payload of payloadsOf(occasion, process.opening, sample)) {
    const answer = decidedFor(line, undefined, {}, process.opening, payload, when)
    if ('decision' in answer) return answer
    refused = answer
  }
  return refused
}
