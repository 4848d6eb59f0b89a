import { lineOn } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { caseRun } from '../../test/case-run.ts'
import {
  announcedRun,
  clerk,
  committee,
  council,
  dialogueRun,
  front,
  hallRun,
  openings,
  party,
} from '../../test/dialogue-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { told } from '../../test/told.ts'
import { dialogueLaw } from '../law/dialogue.ts'
import { dialogue } from './process.ts'
import { samples } from './samples.ts'

/** What is said of a proposal: the findings of one that is taken, or why it is not. */
function proposed(opening: keyof typeof openings, changes: object, day = '2026-10-10') {
  const sample = samples['dialogue.proposed'][openings[opening]]
  const command = { actor: front, ...sample, ...changes, type: 'dialogue.proposed', occurredOn: day }
  return told(caseRun(dialogue, environment, clerk).record(command))
}

describe('a dialogue with the people', () => {
  test('is held by the People’s Committee, with the council’s standing body', () => {
    const run = dialogueRun('withPeople')
    expect(dialogue.parties(run.context)).toMatchObject({ chair: [committee], coChair: [council] })
  })

  test('is not proposed without the committee; without council or Party committee it is found', () => {
    expect(proposed('withPeople', { committee: undefined })).toEqual(['refused: committeeHoldsIt'])
    expect(proposed('withPeople', { council: undefined, partyCommittee: undefined })).toEqual([
      'councilCoChairs',
      'partyCommitteeIsInvited',
    ])
  })

  test('is of a commune; one that a city held is recorded and found, and bound by no number of days', () => {
    const city = 'committee/ha-noi'
    const cityClerk = { person: 'p-14', office: 'front/ha-noi/clerk' }
    const opening = (level?: string) => ({
      type: 'dialogue.proposed',
      occurredOn: '2026-10-10',
      actor: 'front/ha-noi',
      title: 'Đối thoại của Ủy ban nhân dân thành phố với Nhân dân',
      family: 'government',
      occasion: 'periodic',
      year: 2026,
      area: 'ha-noi',
      committee: city,
      front: 'front/ha-noi',
      ...(level !== undefined && { level }),
    })
    const run = caseRun(dialogue, environment, cityClerk)
    expect(told(run.record(opening()))).toEqual(['refused: levelIsOfTheArea'])
    expect(told(run.record(opening('province')))).toEqual(['communeHoldsIt'])
    run.record({ type: 'dialogue.approved', occurredOn: '2026-10-12', actor: city })
    const [plan] = samples['plan.issued']
    run.record({ ...plan, type: 'plan.issued', occurredOn: '2026-10-20', actor: city })
    expect(run.kase?.state.deadlines).toMatchObject({ noticeOfOthers: { status: 'not-set-by-law' } })
    expect(Object.keys(run.kase?.state.deadlines ?? {})).toEqual(['noticeOfOthers'])
    expect(proposed('withPeople', { level: 'province' })).toContain('refused: levelIsOfTheArea')
  })

  test('is not chaired by the Party committee, which is invited', () => {
    const run = announcedRun('withPeople')
    expect(told(run.on('2026-11-20', 'session.opened', { actor: party }))).toEqual([
      'refused: not-authorised',
    ])
    expect(told(run.on('2026-11-20', 'session.opened', { presiding: `${party}/clerk` }))).toEqual([
      'refused: presidingIsOfTheChair',
    ])
  })
})

describe('a dialogue of the heads', () => {
  test('is chaired by the Party committee together with the People’s Committee, and by no council', () => {
    const run = dialogueRun('ofHeads')
    expect(dialogue.parties(run.context)).toMatchObject({ chair: [party], coChair: [committee] })
    expect(told(run.on('2026-10-15', 'dialogue.approved', { actor: committee }))).toEqual([
      'refused: not-authorised',
    ])
  })

  test('is not proposed without the Party committee; without the government it is found', () => {
    expect(proposed('ofHeads', { partyCommittee: undefined })).toEqual(['refused: partyCommitteeHoldsIt'])
    expect(proposed('ofHeads', { committee: undefined })).toEqual(['governmentIsWithIt'])
  })
})

describe('a dialogue on reflections', () => {
  test('is chaired by the Party committee alone, whoever else is named', () => {
    const run = dialogueRun('onReflections', { committee, council })
    expect(dialogue.parties(run.context)).toMatchObject({ chair: [party], coChair: [] })
  })

  test('is not one of the People’s Committee', () => {
    expect(proposed('onReflections', { partyCommittee: undefined, committee })).toEqual([
      'refused: partyHeadHoldsIt',
    ])
  })
})

test('a body of another kind, or of another place, chairs none of them', () => {
  expect(proposed('withPeople', { committee: front })).toContain('refused: wrong-kind')
  expect(proposed('withPeople', { committee: 'committee/phuong-hoan-kiem' })).toEqual([
    'refused: bodiesAreOfTheArea',
  ])
})

test.each([
  ['withPeople', { front: 'front/ha-noi' }],
  ['withPeople', { council: 'council/ha-noi' }],
  ['ofHeads', { committee: 'committee/ha-noi' }],
  ['withPeople', { secretariat: 'front/ha-noi' }],
] as const)('no body of the level above stands in a dialogue %s: %j', (opening, other) => {
  expect(proposed(opening, other)).toEqual(['refused: bodiesAreOfTheArea'])
})

test('whoever gathers opinions or comes to answer may be of another place', () => {
  const elsewhere = {
    gatherers: ['front/phuong-hoan-kiem'],
    respondents: ['department/ha-noi/construction', 'committee/ha-noi'],
  }
  expect(proposed('withPeople', elsewhere)).toEqual([])
})

describe('of the terms of law', () => {
  const deadlines = (run: ReturnType<typeof hallRun>) => Object.keys(run.kase?.state.deadlines ?? {})

  test('a dialogue with the people has a yearly one, seven days of notice and ten for the result', () => {
    const run = hallRun('withPeople')
    run.does('2026-11-20', 'session.closed')
    expect(run.kase?.state.deadlines).toMatchObject({
      yearly: { day: '2026-01-01', until: '2026-12-31', met: { on: '2026-11-20' } },
      notice: { day: '2026-11-13', met: { on: '2026-11-10' } },
      result: { day: '2026-11-30' },
    })
  })

  test.each(['ofHeads', 'onReflections'] as const)('a dialogue %s has none of these numbers', (opening) => {
    const run = hallRun(opening)
    run.does('2026-11-20', 'session.closed')
    expect(deadlines(run).toSorted()).toEqual(['conclusion', 'noticeOfOthers', 'resultOfOthers'])
    expect(Object.values(run.kase?.state.deadlines ?? {}).map(({ status }) => status)).toEqual(
      Array.from({ length: 3 }, () => 'not-set-by-law'),
    )
  })

  test('the seven and the ten days hold since 16 June 2025; of the days before no number is made up', () => {
    for (const id of ['dialogue-notice', 'dialogue-result'] as const) {
      expect(lineOn(dialogueLaw[id], '2025-06-15')).toBeUndefined()
      expect(lineOn(dialogueLaw[id], '2025-06-16')).toMatchObject({ evidence: 'secondary' })
    }
  })
})

describe('on demand', () => {
  test('voters are a tenth of all, or it is found', () => {
    expect(proposed('asked', { asking: 1_200, voters: 12_000 })).toEqual([])
    expect(proposed('asked', { asking: 1_199, voters: 12_000 })).toEqual(['tenthOfVotersAsks'])
  })

  test('both numbers are told, and no more ask than there are', () => {
    expect(proposed('asked', { asking: undefined })).toEqual(['refused: votersAreCounted'])
    expect(proposed('asked', { asking: 13_000, voters: 12_000 })).toEqual(['refused: votersAreCounted'])
  })

  test('what a tenth asks for is refused with a reason, and found; what is only thought necessary is not', () => {
    const asked = dialogueRun('asked')
    expect(told(asked.on('2026-10-12', 'dialogue.refused', { reason: undefined }))).toEqual([
      'refused: malformed',
    ])
    expect(told(asked.on('2026-10-12', 'dialogue.refused'))).toEqual(['tenthIsNotRefused'])
    expect(told(dialogueRun('onReflections').on('2026-10-12', 'dialogue.refused'))).toEqual([])
  })

  test('a periodic one names its year and no demand; it is not refused', () => {
    expect(proposed('withPeople', { demand: 'necessary' })).toEqual(['refused: occasionSaysWhy'])
    expect(proposed('withPeople', { year: undefined })).toEqual(['refused: occasionSaysWhy'])
    expect(told(dialogueRun('withPeople').on('2026-10-12', 'dialogue.refused'))).toEqual([
      'refused: out-of-place',
    ])
  })
})
