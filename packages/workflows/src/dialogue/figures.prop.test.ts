import type { CaseId, Figures } from '@civicflow/core'
import { array, assert, asyncProperty, boolean, constantFrom, nat, record } from 'fast-check'
import { expect, test } from 'vitest'
import { counting } from '../../test/carried-out.ts'
import { dialogueOffice } from '../../test/dialogue-office.ts'
import { clerk, fitted, front, openings } from '../../test/dialogue-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { opinionFigureLabels } from '../dialogue-opinion/figure-labels.ts'
import type { OpinionContext } from '../dialogue-opinion/opinion-context.ts'
import { partiesOf } from '../dialogue-opinion/roles.ts'
import { chairOf, type DialogueContext } from './dialogue-context.ts'
import { dialogueFigureLabels } from './figure-labels.ts'
import { dialogue } from './process.ts'
import { samples } from './samples.ts'

const DAY = '2026-12-01'

const often = <const Type extends string>(times: number, ...types: readonly Type[]) =>
  Array.from({ length: times }, () => types).flat()

/** What is tried of a dialogue by its chair: what opinions are made of often, an end seldom. */
const ofDialogue = [
  ...often(6, 'opinion.gathered', 'opinion.raised'),
  ...often(4, 'opinion.answered', 'opinion.takenForWriting', 'session.opened'),
  ...often(2, 'opinion.addedLater', 'minutes.signed', 'conclusion.issued', 'result.published'),
  ...often(1, 'opinion.merged', 'opinion.rerouted', 'opinion.setAside', 'session.closed'),
]
const seldom = 'dialogue.cancelled'

/** What is tried of one of its opinions, and by whom. */
const ofOpinion = {
  'answer.sent': 'answerer',
  'answer.disputed': 'front',
  'assignment.changed': 'chair',
  'opinion.passedOn': 'chair',
  'promise.made': 'answerer',
  'promise.fulfilled': 'front',
  'opinion.urged': 'front',
} as const

const attempt = record({
  type: constantFrom(...ofDialogue, ...often(2, ...(Object.keys(ofOpinion) as (keyof typeof ofOpinion)[]))), // its own keys
  which: nat({ max: 9 }),
})
const ways = record({
  opening: constantFrom(...Object.values(openings)),
  attempts: array(attempt, { minLength: 40, maxLength: 120, size: 'max' }),
  isCancelled: boolean(),
})

/** A dialogue and its opinions after whatever of the attempts was taken. */
async function gone(opening: number, attempts: readonly { readonly type: string; readonly which: number }[]) {
  const office = dialogueOffice(environment, clerk)
  const sample = samples['dialogue.proposed'][opening]
  office.setDay(DAY)
  const proposed = await office.officer.open(dialogue, { ...sample, actor: front, occurredOn: DAY } as never) // as it stands
  if (proposed.outcome !== 'accepted') throw new Error('a sample proposes a dialogue')
  const id = proposed.case
  const opinions: CaseId[] = []
  const contextOf = async (one: CaseId) => (await office.stands(one)).context
  const chair = chairOf((await contextOf(id)) as DialogueContext) ?? '' // of a dialogue
  await office.does(id, DAY, 'dialogue.approved', { actor: chair })
  await office.does(id, DAY, 'plan.issued', { actor: chair, day: DAY })
  const presiding = `${chair}/${chair.startsWith('party') ? 'clerk' : 'chair'}`
  for (const { type, which } of attempts) {
    if (type in ofOpinion) {
      const opinion = opinions[which % Math.max(opinions.length, 1)]
      if (opinion === undefined) continue
      const parties = partiesOf((await contextOf(opinion)) as OpinionContext) // of an opinion
      const [actor] = parties[ofOpinion[type as keyof typeof ofOpinion]]
      await office.tell(opinion, DAY, type, { actor })
    } else {
      const [payload = {}] = samples[type as keyof typeof samples]
      const isNew = ['opinion.gathered', 'opinion.raised', 'opinion.addedLater'].includes(type)
      const fits = isNew
        ? { opinion: `yk-${opinions.length + 1}`, ...(type === 'opinion.addedLater' && { saidOn: DAY }) }
        : fitted(type, payload, (await contextOf(id)) as DialogueContext) // of a dialogue
      const hall =
        type === 'session.opened' ? { presiding } : type === 'minutes.signed' ? { signedBy: presiding } : {}
      const outcome = await office.tell(id, DAY, type, { ...fits, ...hall, actor: chair })
      if (outcome.outcome === 'accepted') opinions.push(...outcome.opened)
    }
  }
  return { office, id, opinions }
}

const under = (figures: Figures, prefix: string) =>
  Object.entries(figures).reduce((sum, [name, value]) => (name.startsWith(prefix) ? sum + value : sum), 0)

test('whatever happens to a dialogue and its opinions, opinions by source are opinions by outcome, and its counters are a recount', async () => {
  let answered = 0
  await assert(
    asyncProperty(ways, async ({ opening, attempts, isCancelled }) => {
      const last = isCancelled ? [{ type: seldom, which: 0 }] : []
      const { office, id, opinions } = await gone(opening, [...attempts, ...last])
      const figures = await office.counted()
      const of = (figure: string) => figures[`dialogueOpinion.${figure}`] ?? 0
      const outcome = (name: string) => of(`outcome.${name}`)
      expect(of('total')).toBe(opinions.length)
      expect(of('source.gathered') + of('source.hall')).toBe(opinions.length)
      expect(
        outcome('open') +
          outcome('answeredInHall') +
          outcome('awaitingWriting') +
          outcome('answeredInWriting') +
          outcome('merged') +
          outcome('rerouted') +
          outcome('outOfScope'),
      ).toBe(opinions.length)
      expect(of('promise.pending') + of('promise.fulfilled') + of('promise.broken')).toBe(of('promises'))
      expect(figures['dialogue.opinions']).toBe(opinions.length)
      for (const name of ['source', 'standing'])
        expect(under(figures, `dialogue.${name}.`)).toBe(opinions.length)
      expect(outcome('merged')).toBe(figures['dialogue.standing.merged'])
      expect(outcome('outOfScope')).toBe(figures['dialogue.standing.outOfScope'])
      const ofOpinions = Object.entries(figures).filter(([name]) => name.startsWith('dialogueOpinion.'))
      expect(counting(await office.counters(id))).toEqual(counting(Object.fromEntries(ofOpinions)))
      const labels = { ...dialogueFigureLabels, ...opinionFigureLabels }
      expect(Object.keys(figures).filter((name) => !(name in labels))).toEqual([])
      const { states } = await office.stands(id)
      expect(states.includes('closed') && of('pending') > 0).toBe(false)
      expect(await office.verify()).toMatchObject({ sound: true, faults: [] })
      answered += outcome('answeredInHall') + outcome('answeredInWriting')
    }),
    { numRuns: runs(25) },
  )
  expect(answered).toBeGreaterThan(0)
})
