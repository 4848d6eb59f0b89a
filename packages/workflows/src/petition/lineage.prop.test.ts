import type { CaseId } from '@civicflow/core'
import { array, asyncProperty, assert, constantFrom, nat, record } from 'fast-check'
import { expect, test } from 'vitest'
import { type PetitionOffice, petitionOffice } from '../../test/petition-office.ts'
import { runs } from '../../test/runs.ts'
import type { PetitionContext } from './petition-context.ts'

const day = '2025-10-08'
const committee = 'committee/ha-noi'

/** Facts that bind petitions together or part them, each about one petition and maybe another. */
const facts = {
  mark: (other: CaseId) => ['duplicate.marked', { master: other }],
  markOfAnswered: (other: CaseId) => ['duplicate.marked', { master: other, masterAnsweredOn: day }],
  release: () => ['duplicate.released', {}],
  split: () => ['petition.split', {}],
  undoSplit: () => ['split.undone', {}],
  merge: (other: CaseId) => ['petitions.merged', { others: [other] }],
  undoMerge: () => ['merge.undone', {}],
  repeat: (other: CaseId) => ['repeat.recognised', { earlier: other }],
  retract: () => ['repeat.retracted', {}],
  withdraw: () => ['petition.withdrawn', {}],
  classify: () => ['petition.classified', {}],
  forward: () => ['petition.forwarded', {}],
  receive: () => ['petition.received', { actor: committee }],
  answer: () => ['petition.answered', { actor: committee }],
} as const satisfies Record<string, (other: CaseId) => readonly [string, object]>

const step = record({
  fact: constantFrom(...(Object.keys(facts) as (keyof typeof facts)[])), // its own keys
  one: nat({ max: 30 }),
  /** How far the other is from the first. */
  apart: nat({ max: 5 }),
})
type Step = { readonly fact: keyof typeof facts; readonly one: number; readonly apart: number }

/** Sends the facts one after the other, whether they are accepted or not; gives every petition there is in the end. */
async function live(office: PetitionOffice, campaign: CaseId, ids: CaseId[], steps: readonly Step[]) {
  for (const { fact, one, apart } of steps) {
    const [id = '', another = ''] = [one, one + apart].map((place) => ids[place % ids.length] ?? '')
    const [type, changes] = facts[fact](another)
    const outcome = await office.tell(id, day, type, { ...changes })
    if (outcome.outcome === 'accepted') ids.push(...outcome.opened)
  }
  const contexts = await Promise.all(ids.map((id) => office.contextOf(id)))
  return {
    counters: (await office.stands(campaign)).counters,
    petitions: new Map(ids.map((id, index) => [id, contexts[index] as PetitionContext])), // all are petitions
  }
}

test('whatever is bound together and parted, both ends agree, nothing runs in a circle, and a campaign counts each once', async () => {
  await assert(
    asyncProperty(array(step, { minLength: 20, maxLength: 60, size: 'max' }), async (steps) => {
      const office = petitionOffice()
      const { campaign } = await office.plans()
      const petitions = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => ({ text }))
      const list = { source: 'meeting', petitions }
      const { opened } = await office.does(campaign, '2025-09-29', 'petitions.collected', list)
      const { petitions: all, counters } = await live(office, campaign, [...opened], steps)
      expect([...all].flatMap(([id, context]) => disagreements(id, context, all))).toEqual([])
      expect(counters['petition.toSettle'] ?? 0).toBe(countOf(all, ({ left }) => left === null))
      expect(counters['petition.withdrawn'] ?? 0).toBe(countOf(all, ({ left }) => left === 'withdrawn'))
      expect(await office.verify()).toMatchObject({ sound: true, faults: [] })
    }),
    { numRuns: runs(50) },
  )
})

type Petitions = ReadonlyMap<CaseId, PetitionContext>

const countOf = (all: Petitions, holds: (context: PetitionContext) => boolean) =>
  [...all.values()].filter(holds).length

/** What a petition says of others that does not fit what they say of it. */
function disagreements(id: CaseId, context: PetitionContext, all: Petitions): readonly string[] {
  const { duplicateOf, duplicates, repeatOf, repeats, left, mergedFrom } = context
  const master = duplicateOf === null ? undefined : all.get(duplicateOf)
  const earlier = repeatOf === null ? undefined : all.get(repeatOf)
  const claims = {
    'its master knows it': duplicateOf === null || master?.duplicates.includes(id) === true,
    'its master is no duplicate': duplicateOf === null || master?.left === null,
    'its duplicates know it': duplicates.every((copy) => all.get(copy)?.duplicateOf === id),
    'the one it repeats knows it':
      repeatOf === null || earlier?.repeats.some(({ petition }) => petition === id) === true,
    'its repeats know it': repeats.every(({ petition }) => all.get(petition)?.repeatOf === id),
    'its originals are merged': left !== null || mergedFrom.every((one) => all.get(one)?.left === 'merged'),
  }
  return Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [`${id}: ${claim}`]))
}
