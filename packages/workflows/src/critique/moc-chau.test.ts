import { expect, test } from 'vitest'
import { committee, type CritiqueRun, heldRun } from '../../test/critique-run.ts'
import { figuresOf, total } from '../../test/random-way.ts'
import type { CritiqueFigure } from './figure-labels.ts'
import { critique } from './process.ts'

// Mộc Châu, 2020: “13 hội nghị phản biện xã hội đối với 42 dự thảo văn bản”; of the communes “65 hội nghị phản biện xã
// hội, tham gia góp ý vào 161 nội dung dự thảo”. How drafts and items fell to each conference is not told; here as evenly
// as can be, and in another ward.

/** `evenly(42, 13)` → three each, and a fourth for the first three */
const evenly = (all: number, parts: number) =>
  Array.from({ length: parts }, (_, part) => Math.floor(all / parts) + (part < all % parts ? 1 : 0))

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)

function onDrafts(count: number): CritiqueRun {
  const drafts = numbered('D', count).map((draft) => ({ draft, subject: draft, draftKind: 'plan' }))
  return heldRun({ drafts })
}

function withItems(count: number): CritiqueRun {
  const run = heldRun()
  for (const proposal of numbered('ND-', count)) run.does('2026-11-12', 'proposal.made', { proposal })
  run.does('2026-11-14', 'document.drafted')
  run.does('2026-11-16', 'document.signed')
  run.does('2026-11-17', 'document.sent', { to: [committee] })
  return run
}

function counted(runs: readonly CritiqueRun[]) {
  const all = runs.flatMap(({ kase }) => (kase === undefined ? [] : [figuresOf(critique, kase)]))
  return (figure: CritiqueFigure) => total(all, (name) => name === figure)
}

test('the 13 conferences of the district are on 42 drafts', () => {
  const figure = counted(evenly(42, 13).map(onDrafts))
  expect([figure('critique.conferences'), figure('critique.drafts')]).toEqual([13, 42])
  expect(figure('critique.items')).toBe(0)
})

test('the 65 conferences of the communes make 161 items, whatever number of drafts they are on', () => {
  const figure = counted(evenly(161, 65).map(withItems))
  expect([figure('critique.conferences'), figure('critique.items')]).toEqual([65, 161])
  expect(figure('critique.answer.unanswered')).toBe(161)
  expect(figure('critique.drafts')).toBe(65)
})
