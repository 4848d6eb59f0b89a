import { environmentOf, registerOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import {
  type BoardSupervisionRun,
  boardSupervisionRun,
  committee,
  council,
  front,
  inspectionBoard,
  investmentBoard,
  investor,
  minutedRun,
  monitoringRun,
  plannedRun,
} from '../../test/board-supervision-run.ts'
import { told } from '../../test/told.ts'
import { environment } from '../../test/meeting-run.ts'
import { haNoi } from '../register/ha-noi.ts'

const deadline = (run: BoardSupervisionRun, duty: string) => run.kase?.state.deadlines[duty]
const stands = ({ kase }: BoardSupervisionRun) => kase?.state.value
const recommendation = (more: object = {}) => ({
  recommendation: 'KN-01',
  subject: 'Công khai các khoản thu',
  request: 'Niêm yết.',
  addressee: committee,
  ...more,
})

describe('a vote', () => {
  const votes = (run: BoardSupervisionRun, vote: object) =>
    run.on('2026-12-01', 'recommendations.adopted', { vote })

  test.each([
    [{ members: 6, present: 6, inFavour: 4 }, []],
    [{ members: 6, present: 6, inFavour: 3 }, ['refused: inspectionBoardDecidesByMajority']],
    [{ members: 7, present: 4, inFavour: 4 }, []],
    [{ members: 7, present: 3, inFavour: 3 }, ['refused: inspectionBoardDecidesByMajority']],
    [{ members: 6, present: 5, inFavour: 6 }, ['refused: votesAddUp']],
    [{ members: 6, present: 7, inFavour: 4 }, ['refused: votesAddUp']],
    [{ members: 6, present: 6, inFavour: 4, against: 3 }, ['refused: votesAddUp']],
    // The least a board has is five: its majority is three, however few are said to be in it.
    [{ members: 1, present: 1, inFavour: 1 }, ['refused: inspectionBoardDecidesByMajority']],
    [{ members: 2, present: 2, inFavour: 2 }, ['refused: inspectionBoardDecidesByMajority']],
    [{ members: 4, present: 3, inFavour: 3 }, ['inspectionBoardVotesWithFive']],
    [{ members: 5, present: 3, inFavour: 3 }, []],
  ])('of %j comes to %s', (vote, reasons) => {
    expect(told(votes(minutedRun(), vote))).toEqual(reasons)
  })

  test('without majority is refused by its article', () => {
    const decision = votes(minutedRun(), { members: 6, present: 6, inFavour: 3 })
    if (decision.accepted) throw new Error('taken')
    expect(decision.refused).toMatchObject([
      {
        ground: {
          evidence: 'published',
          citation: { instrument: '59/2023/NĐ-CP', article: '12', clause: '3' },
        },
      },
    ])
    for (const vote of [
      { members: 6, present: 6, inFavour: 3 },
      { members: 1, present: 1, inFavour: 1 },
    ])
      expect(told(votes(monitoringRun(), vote))).toEqual(['refused: investmentBoardDecidesByMajority'])
    expect(told(votes(monitoringRun(), { members: 4, present: 4, inFavour: 4 }))).toEqual([
      'investmentBoardVotesWithFive',
    ])
  })
})

describe('what a board recommends', () => {
  const adopts = (run: BoardSupervisionRun, ...recommendations: readonly object[]) =>
    told(run.on('2026-12-01', 'recommendations.adopted', { recommendations }))

  test('goes to the People’s Committee of the commune, to who is inspected, or to the investor', () => {
    expect(adopts(minutedRun(), recommendation())).toEqual([])
    expect(adopts(monitoringRun(), recommendation({ addressee: investor }))).toEqual([])
    for (const addressee of ['committee/ha-noi', council])
      expect(adopts(minutedRun(), recommendation({ addressee }))).toEqual([
        'refused: addressedWhereABoardCan',
      ])
    expect(adopts(monitoringRun(), recommendation({ addressee: 'committee/ha-noi' }))).toEqual([
      'refused: addressedWhereABoardCan',
    ])
  })

  test('has a number each', () => {
    expect(adopts(minutedRun(), recommendation(), recommendation())).toEqual([
      'refused: recommendationsAreDistinct',
    ])
  })

  test('is that an investment be suspended only where something serious was found', () => {
    const suspension = recommendation({ addressee: 'committee/ha-noi', measure: 'suspension' })
    expect(adopts(minutedRun(), recommendation({ measure: 'suspension' }))).toEqual([
      'refused: suspensionIsOfSomethingSerious',
    ])
    const run = monitoringRun()
    run.does('2026-11-25', 'finding.noted', { severity: 'minor' })
    expect(adopts(run, suspension)).toEqual(['refused: suspensionIsOfSomethingSerious'])
    run.does('2026-11-26', 'finding.noted', { severity: 'serious' })
    expect(adopts(run, suspension)).toEqual([])
  })
})

describe('a certification', () => {
  const asked = (run: BoardSupervisionRun = minutedRun()) => {
    run.does('2026-12-01', 'recommendations.adopted')
    run.does('2026-12-02', 'certification.asked')
    return run
  }

  test('is waited for without a number of days', () => {
    const run = asked()
    expect(stands(run)).toEqual({ resolution: 'certifying' })
    expect(deadline(run, 'certifyInspection')).toMatchObject({
      status: 'not-set-by-law',
      anchor: '2026-12-02',
    })
    expect(deadline(run, 'certifyInvestment')).toBeUndefined()
    run.does('2026-12-04', 'certification.given')
    expect(deadline(run, 'certifyInspection')).toMatchObject({ met: { on: '2026-12-04' } })
  })

  test('is not the board’s own, nor signed by its head', () => {
    expect(told(asked().on('2026-12-04', 'certification.given', { actor: inspectionBoard }))).toEqual([
      'refused: not-authorised',
      'refused: same-actor',
    ])
    const signedBy = `${inspectionBoard}/head`
    expect(told(asked().on('2026-12-04', 'certification.given', { signedBy }))).toEqual([
      'refused: certifiedForTheFront',
      'refused: notCertifiedByTheBoard',
    ])
  })

  test('is not signed or given by somebody of the board who has an office at the Front too', () => {
    const deputy = {
      id: `${front}/deputy`,
      body: front,
      name: { vi: 'Ủy viên', en: 'Member' },
      holder: 'p-33',
      from: '2025-07-01',
    }
    const register = registerOf({ ...haNoi, offices: [...haNoi.offices, deputy] })
    const world = environmentOf({ ...environment, register })
    const signed = (signer: object) =>
      told(asked(minutedRun(world)).on('2026-12-04', 'certification.given', { ...signer }))
    expect(signed({ signedBy: deputy.id })).toEqual(['refused: notCertifiedByTheBoard'])
    expect(signed({ actor: deputy.id })).toContain('refused: notCertifiedByTheBoard')
    expect(signed({ signedBy: `${front}/vice-chair` })).toEqual([])
    expect(
      told(asked(minutedRun(world)).on('2026-12-04', 'certification.refused', { actor: deputy.id })),
    ).toContain('refused: notCertifiedByTheBoard')
  })

  test('is put on record by the Front itself', () => {
    const by = { person: 'p-33', office: `${inspectionBoard}/head` }
    expect(told(asked().on('2026-12-04', 'certification.given', {}, { by }))).toEqual([
      'refused: not-on-behalf',
    ])
  })

  test('is of minutes and recommendations where a People’s Inspection Board asks', () => {
    const only = { certifies: ['recommendations'] }
    expect(told(asked().on('2026-12-04', 'certification.given', only))).toEqual([
      'refused: inspectionPapersAreCertified',
    ])
    expect(told(asked(monitoringRun()).on('2026-12-04', 'certification.given', only))).toEqual([])
    expect(
      told(asked(monitoringRun()).on('2026-12-04', 'certification.given', { certifies: ['minutes'] })),
    ).toEqual(['refused: investmentPapersAreCertified'])
  })

  test('that is recorded by whoever recorded the vote is found so', () => {
    const run = minutedRun()
    const by = { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' }
    run.on('2026-12-01', 'recommendations.adopted', {}, { by })
    run.does('2026-12-02', 'certification.asked')
    expect(told(run.does('2026-12-04', 'certification.given'))).toEqual(['same-recorder'])
  })

  test('comes before anything goes out', () => {
    const run = asked()
    expect(told(run.on('2026-12-07', 'recommendations.issued'))).toEqual(['refused: out-of-place'])
    run.does('2026-12-04', 'certification.given')
    expect(told(run.does('2026-12-07', 'recommendations.issued'))).toEqual([])
    expect(stands(run)).toBe('concluded')
  })

  test('that is refused says why, and the board votes anew', () => {
    expect(told(asked().on('2026-12-04', 'certification.refused', { reason: undefined }))).toEqual([
      'refused: malformed',
    ])
    const run = asked()
    run.does('2026-12-04', 'certification.refused')
    expect(stands(run)).toEqual({ inspection: 'deliberating' })
    expect(run.context).toMatchObject({ adopted: [], refusals: 1 })
    expect(told(run.does('2026-12-07', 'recommendations.adopted'))).toEqual([])
  })
})

describe('the supervision of an investment', () => {
  const issues = (run: BoardSupervisionRun, day: string, changes: object = {}) => {
    run.does(day, 'recommendations.adopted', { ...changes })
    run.does(day, 'certification.asked')
    run.does(day, 'certification.given')
    return run.does(day, 'recommendations.issued')
  }

  test('goes on after each round of recommendations, until its project has ended', () => {
    const run = monitoringRun()
    run.does('2026-11-23', 'check.held')
    issues(run, '2026-12-01')
    expect(stands(run)).toEqual({ investment: 'monitoring' })
    run.does('2026-12-03', 'check.held')
    expect(
      told(run.on('2026-12-04', 'recommendations.adopted', { recommendations: [recommendation()] })),
    ).toEqual(['refused: recommendationsAreDistinct'])
    issues(run, '2026-12-04', { recommendations: [recommendation({ recommendation: 'KN-02' })] })
    expect(told(run.on('2026-12-20', 'supervision.concluded'))).toEqual(['refused: out-of-place'])
    run.does('2026-12-18', 'project.ended')
    run.does('2026-12-21', 'supervision.concluded')
    expect(stands(run)).toBe('concluded')
    expect(run.context).toMatchObject({ checks: 2, issued: ['KN-01', 'KN-02'] })
  })

  test('comes back to its project’s end where that came while the Front was certifying', () => {
    const run = monitoringRun()
    run.does('2026-12-01', 'recommendations.adopted')
    run.does('2026-12-01', 'certification.asked')
    run.does('2026-12-02', 'project.ended')
    expect(stands(run)).toEqual({ resolution: 'certifying' })
    run.does('2026-12-03', 'certification.refused')
    expect(stands(run)).toEqual({ investment: 'projectEnded' })
  })

  test('that recommended nothing does not end as if it had, nor the other way round', () => {
    const run = monitoringRun()
    run.does('2026-12-18', 'project.ended')
    expect(told(run.on('2026-12-21', 'supervision.concluded'))).toEqual(['refused: guard'])
    const other = monitoringRun()
    issues(other, '2026-12-01')
    other.does('2026-12-18', 'project.ended')
    expect(told(other.on('2026-12-21', 'supervision.concludedWithoutRecommendation'))).toEqual([
      'refused: guard',
    ])
  })
})

describe('a supervision of a board', () => {
  test('that ends without recommendation says why, and is found', () => {
    const type = 'supervision.concludedWithoutRecommendation'
    expect(told(minutedRun().on('2026-12-01', type, { reason: undefined }))).toEqual(['refused: malformed'])
    const run = minutedRun()
    expect(told(run.does('2026-12-01', type))).toEqual(['recommendsSomething'])
    expect(stands(run)).toBe('concludedWithoutRecommendation')
  })

  test('is not closed over open recommendations', () => {
    const run = minutedRun()
    run.does('2026-12-01', 'recommendations.adopted')
    run.does('2026-12-02', 'certification.asked')
    run.does('2026-12-04', 'certification.given')
    run.does('2026-12-07', 'recommendations.issued')
    const close = (open: number) =>
      told(
        run.on(
          '2026-12-20',
          'supervision.closed',
          {},
          {
            counters: { 'recommendation.total': 2, 'recommendation.outcome.open': open },
          },
        ),
      )
    expect(close(1)).toEqual(['refused: closedOnceFollowedUp'])
    expect(close(0)).toEqual([])
  })

  test('is by a board of its kind, of one commune with its Front and People’s Committee', () => {
    const opens = (sample: number, changes: object) => () => boardSupervisionRun(sample, { ...changes })
    expect(opens(0, { board: investmentBoard, actor: investmentBoard })).toThrow('boardIsOfItsKind')
    expect(opens(0, { committee: 'committee/ha-noi' })).toThrow('bodiesAreOfTheCommune')
    expect(opens(0, { front: 'front/ha-noi' })).toThrow('bodiesAreOfTheCommune')
    expect(opens(1, { project: undefined })).toThrow('investmentNamesItsProject')
    expect(opens(1, { objects: [investor, committee] })).toThrow('investmentNamesItsProject')
    expect(opens(1, { council: undefined })).toThrow('investmentNamesTheCouncil')
    expect(opens(2, { item: undefined })).toThrow('planNamesItsItem')
  })

  test('is cancelled before it begins, of a plan by its amendment', () => {
    const cancel = (sample: number, changes: object) =>
      told(boardSupervisionRun(sample).does('2026-10-22', 'supervision.cancelled', { ...changes }))
    expect(cancel(0, { amendment: undefined })).toEqual([])
    expect(cancel(2, { amendment: undefined })).toEqual(['cancelledByAmendment'])
    expect(told(minutedRun().on('2026-12-01', 'supervision.cancelled'))).toEqual(['refused: out-of-place'])
  })

  test('goes from day to day, never back', () => {
    expect(told(plannedRun().on('2026-11-01', 'checking.begun'))).toEqual(['refused: afterWhatItFollows'])
    expect(told(boardSupervisionRun(0).on('2026-08-31', 'plan.made'))).toEqual(['refused: afterItWasOpened'])
  })
})
