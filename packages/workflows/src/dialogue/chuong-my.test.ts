import { describe, expect, test } from 'vitest'
import { dialogueOffice } from '../../test/dialogue-office.ts'
import { chuongMy } from './chuong-my-places.fixture.ts'
import {
  communeDialogues,
  communeReport,
  districtDialogues,
  districtReport,
  heldAgainst,
} from './chuong-my.fixture.ts'
import type { PlannedDialogue } from './planned-dialogue.fixture.ts'

async function rebuilt(planned: readonly PlannedDialogue[]) {
  const [first] = planned
  if (first === undefined) throw new Error('nothing is planned')
  const office = dialogueOffice(chuongMy, first.by)
  const ids = await office.records(planned)
  const counters = await Promise.all(ids.map(office.counters))
  return { figures: await office.counted(), verified: await office.verify(), counters }
}

const sum = (all: readonly Readonly<Record<string, number>>[], figure: string) =>
  all.reduce((total, one) => total + (one[figure] ?? 0), 0)

describe('the two district dialogues of Chương Mỹ, put on record opinion by opinion,', async () => {
  const { figures, verified, counters } = await rebuilt(districtDialogues)

  test('have 580 delegates and 68 opinions, of which 45 were gathered and 23 raised in the hall', () => {
    expect(verified).toMatchObject({ sound: true, faults: [] })
    expect(figures).toMatchObject({
      'dialogue.held.periodic': 2,
      'dialogue.delegates': 580,
      'dialogueOpinion.total': 68,
      'dialogueOpinion.source.gathered': 45,
      'dialogueOpinion.source.hall': 23,
      'dialogueOpinion.outcome.answeredInHall': 68,
    })
  })

  test('stand beside the printed 67 by one, in the total and in what was answered, and nothing is repaired', () => {
    expect(districtReport.gathered + districtReport.hall).toBe(68)
    expect(heldAgainst(districtReport, figures)).toEqual([
      { figure: 'opinions', printed: 67, counted: 68 },
      { figure: 'answeredInHall', printed: 67, counted: 68 },
    ])
  })

  test('are told the same by their own counters as by a recount, and are closed, for nothing is waited for', () => {
    expect(sum(counters, 'dialogueOpinion.total')).toBe(68)
    expect(sum(counters, 'dialogueOpinion.pending')).toBe(0)
    expect(figures).toMatchObject({ 'dialogue.outcome.closed': 2 })
  })
})

describe('the eight dialogues of its communes', async () => {
  const { figures, verified, counters } = await rebuilt(communeDialogues)

  test('are one on demand and seven periodic with 820 delegates and 95 opinions, 82 answered and 13 to be in writing', () => {
    expect(verified).toMatchObject({ sound: true, faults: [] })
    expect(figures).toMatchObject({
      'dialogue.held.periodic': 7,
      'dialogue.held.onDemand': 1,
      'dialogue.delegates': 820,
      'dialogueOpinion.total': 95,
      'dialogueOpinion.outcome.answeredInHall': 82,
      'dialogueOpinion.outcome.awaitingWriting': 13,
    })
  })

  test('are what is printed, figure by figure', () => {
    expect(heldAgainst(communeReport, figures)).toEqual([])
  })

  test('stay open, each with the answers that it waits for', () => {
    expect(counters.map((one) => one['dialogueOpinion.pending'])).toEqual([2, 2, 2, 2, 2, 1, 1, 1])
    expect(figures).toMatchObject({ 'dialogue.outcome.followedUp': 8 })
  })
})

test('a figure that is not printed is held against nothing, and one that differs is told', () => {
  expect(heldAgainst({ ...communeReport, delegates: 821 }, {})).toContainEqual({
    figure: 'delegates',
    printed: 821,
    counted: 0,
  })
  expect(heldAgainst(communeReport, {}).map(({ figure }) => figure)).not.toContain('gathered')
})
