import type { Fact, Outcome } from '@civicflow/core'
import { expectEqual } from '@civicflow/core/testing'
import type { ChosenCorrection } from '../../random-commands/corrections.ts'
import type { Stage } from './stage.ts'
import { factsOf } from './standing.ts'

/** Claims that a correction does to the list of facts what it says, in the one place it names, and that nothing else moves. */
export function expectAmended(
  before: readonly Fact[],
  after: readonly Fact[],
  { correction }: ChosenCorrection,
  outcome: Outcome,
): void {
  const was = before.map(({ revision }) => revision)
  const now = outcome.outcome === 'accepted' ? amended(was, correction, outcome.revision) : was
  expectEqual(
    after.map(({ revision }) => revision),
    now,
    'the facts in their order',
  )
}

function amended(facts: readonly number[], correction: object, revision: number): readonly number[] {
  if ('void' in correction) return facts.filter((fact) => fact !== correction.void)
  if (!('insertBefore' in correction)) return facts
  return facts.flatMap((fact) => (fact === correction.insertBefore ? [revision, fact] : [fact]))
}

/** Claims that what was told stands, on its day, with what told it, and falls with it. */
export async function expectToldTogether(stage: Stage): Promise<void> {
  const [said, heard]: [string[], string[]] = [[], []]
  for (const id of await stage.ids())
    for (const [place, { revision, told, toldBy, event }] of (await factsOf(stage, id)).entries()) {
      said.push(...told.map((to) => `${to.case}/${to.revision} on ${event.occurredOn}`))
      // The first fact of a case that another one opened is that one's too, and stays whatever becomes of it.
      if (toldBy !== undefined && place > 0) heard.push(`${id}/${revision} on ${event.occurredOn}`)
    }
  expectEqual(heard.toSorted(), said.toSorted(), 'what was told, and what was heard')
}
