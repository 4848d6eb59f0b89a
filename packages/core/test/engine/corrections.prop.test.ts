import { accepted, type CaseId, type Fact, type Refused } from '@civicflow/core'
import { expectEqual, expectThat } from '@civicflow/core/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clear } from '../random-commands/amend.ts'
import { expectCounted } from '../random-commands/expect-counted.ts'
import { anyNumber } from '../random-commands/facts.ts'
import { TENANT } from '../random-commands/view.ts'
import { runs } from '../runs.ts'
import { expectAmended, expectToldTogether } from './corrections/expect-amended.ts'
import { playedAnew } from './corrections/played-anew.ts'
import type { Stage } from './corrections/stage.ts'
import { factsOf, foundIn, partiesOf, standing } from './corrections/standing.ts'
import { anyStory, play, type Watch, withCounties, withDocket } from './corrections/story.ts'

const reason = 'Ghi nhầm'

const changesNoEntry: Watch = async (stage, chosen) => {
  const [before, moment] = [await stage.picture(), stage.now()]
  const facts = await factsOf(stage, chosen.case)
  const ids = await stage.ids()
  const known = await historiesAt(stage, ids, justBefore(moment))
  return async (outcome) => {
    const after = await stage.picture()
    expectAmended(facts, await factsOf(stage, chosen.case), chosen, outcome)
    if (outcome.outcome !== 'accepted') expectEqual(after, before, 'after a correction that was refused')
    const entries = after.changes.entries.slice(0, before.changes.entries.length)
    expectEqual(entries, before.changes.entries, 'earlier entries')
    expectEqual(await historiesAt(stage, ids, justBefore(moment)), known, 'what was known before')
  }
}

function justBefore(moment: string): string {
  return new Date(Date.parse(moment) - 1).toISOString()
}

async function historiesAt(stage: Stage, ids: readonly CaseId[], knownAt: string): Promise<unknown> {
  const auditor = stage.as('auditor')
  return Promise.all(ids.map(async (id) => (await auditor.history(id, { knownAt })) ?? null))
}

const leavesThePast = fc.asyncProperty(anyStory, async (steps) => {
  const stage = await withDocket()
  await play(stage, steps, changesNoEntry)
  await expectToldTogether(stage)
  expectEqual((await stage.engine.verify(TENANT)).faults, [], 'verified')
})

const countsChildren = fc.asyncProperty(anyStory, async (steps) => {
  const stage = await withCounties()
  await play(stage, steps)
  await expectCounted(stage.store)
})

/** One of the facts that somebody put on record, with its case. */
async function oneFact(stage: Stage, choice: number, among: (facts: readonly Fact[]) => readonly Fact[]) {
  const all: (readonly [CaseId, Fact])[] = []
  for (const id of await stage.ids())
    for (const fact of among(await factsOf(stage, id)))
      if (fact.toldBy === undefined && fact.openedBy === undefined) all.push([id, fact])
  const [id, fact] = all[choice % all.length] ?? []
  if (id === undefined || fact === undefined || 'system' in fact.by) throw new Error('a story has facts')
  // Where it turned out to be another panel's hearing, the one that began it has no part in it any more.
  fc.pre((await partiesOf(stage, id)).includes(fact.event.actor))
  return { id, fact, handle: stage.engine.as({ tenant: TENANT, party: fact.by }) }
}

const comesBack = fc.asyncProperty(anyStory, anyNumber, async (steps, choice) => {
  const stage = await withDocket()
  await play(stage, steps)
  const { id, fact, handle } = await oneFact(stage, choice, (facts) => facts.slice(1).slice(-1))
  const before = await standing(stage, id)
  const voided = await handle.correct(id, { void: fact.revision }, { reason })
  if (voided.outcome === 'refused') return expectHeld(voided, ['still-follows', 'told'])
  const again = await handle.record(id, clear(fact.event) as never) // it was one of the case's
  if (again.outcome === 'refused') return expectHeld(again, ['told', 'opening'])
  accepted(again)
  expectEqual(await standing(stage, id), before, `after ${fact.event.type} was voided and recorded again`)
})

/** Only other cases may stand in the way. */
function expectHeld({ refused }: Refused, codes: readonly string[]): void {
  expectThat(
    refused.every(({ code }) => codes.includes(code)),
    `what stands in the way: ${JSON.stringify(refused)}`,
  )
}

const staysItself = fc.asyncProperty(anyStory, anyNumber, async (steps, choice) => {
  const stage = await withDocket()
  await play(stage, steps)
  const { id, fact, handle } = await oneFact(stage, choice, (facts) => facts)
  const before = await everything(stage)
  const event = clear(fact.event) as never // it was one of the case's
  const { entry } = accepted(await handle.correct(id, { replace: fact.revision, event }, { reason }))
  expectEqual(await everything(stage), before, `after ${fact.event.type} was replaced by itself`)
  expectEqual('effects' in entry && entry.effects, [], 'nobody is told anything')
})

async function everything(stage: Stage): Promise<unknown> {
  const ids = await stage.ids()
  return Promise.all(
    ids.map(async (id) => ({
      ...(await standing(stage, id)),
      findings: (await factsOf(stage, id)).map(({ findings }) => findings),
    })),
  )
}

const played = { anew: 0, all: 0 }
const isAsItHappened = fc.asyncProperty(anyStory, async (steps) => {
  const stage = await withDocket()
  await play(stage, steps)
  const { fresh, whole } = await playedAnew(stage)
  for (const id of whole) {
    expectEqual(await standing(stage, id), await standing(fresh, id), `case ${id}`)
    expectEqual(await foundIn(stage, id), await foundIn(fresh, id), `what was found in case ${id}`)
  }
  played.anew += whole.length
  played.all += (await stage.ids()).length
})

test.each([
  {
    law: 'a correction changes the facts in the place it names, no earlier entry, nothing that was known before, and one that is refused nothing at all',
    holds: () => fc.assert(leavesThePast, { numRuns: runs(50) }),
  },
  {
    law: 'counters are what the children add up to, whatever was corrected',
    holds: () => fc.assert(countsChildren, { numRuns: runs(100) }),
  },
  {
    law: 'the last fact voided and recorded again leaves the case as it was',
    holds: () => fc.assert(comesBack, { numRuns: runs(150) }),
  },
  {
    law: 'a fact replaced by itself changes nothing',
    holds: () => fc.assert(staysItself, { numRuns: runs(150) }),
  },
])('$law', async ({ holds }) => {
  await expect(holds()).resolves.toBeUndefined()
})

test('a corrected case is the case that a fresh engine makes of the facts as they happened', async () => {
  await expect(fc.assert(isAsItHappened, { numRuns: runs(100) })).resolves.toBeUndefined()
  // Some facts happened in an order in which they cannot be recorded; those of most cases did not.
  expectThat(played.anew > 0.8 * played.all, `only ${played.anew} of ${played.all} cases were played anew`)
})
