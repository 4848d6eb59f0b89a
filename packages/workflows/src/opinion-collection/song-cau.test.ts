import { describe, expect, test } from 'vitest'
import { figuresOf, total } from '../../test/random-way.ts'
import { sampleRun } from '../../test/sample-run.ts'
import { songCau } from '../supervision/song-cau.fixture.ts'
import type { CollectionContext } from './collection-context.ts'
import { opinionCollection } from './process.ts'

/** What the report of Sông Cầu ward, Bắc Kạn, says of its part in drafts of laws. */
const songCauReport = {
  source: 'Báo cáo 10 dấu ấn nhiệm kỳ 2019–2024 của Ủy ban MTTQ phường Sông Cầu',
  draft: 'Luật Đất đai (sửa đổi)',
  conferences: 4,
}

// The report names the Land Law among the drafts, not how many drafts the conferences were on, nor their days, nor who
// asked: how they are spread, the days and the Front of the city as who asked are illustrative.

const front = 'front/phuong-song-cau'
const by = { person: `clerk-of-${front}`, office: `${front}/clerk` }
const actorOf = () => front

/** A request of 2023 for which so many conferences were held, and whose synthesis went up. */
function requestWith(conferences: number) {
  const changes = {
    title: songCauReport.draft,
    area: 'phuong-song-cau',
    organiser: front,
    front,
    requester: 'front/thanh-pho-bac-kan',
    respondBy: '2023-03-10',
    document: undefined,
  }
  const opening = { sample: 2, day: '2023-02-01', actor: front, changes }
  const run = sampleRun<CollectionContext>(opinionCollection, { environment: songCau, by, actorOf }, opening)
  run.does('2023-02-03', 'collection.begun')
  for (let number = 1; number <= conferences; number += 1) {
    const meeting = `HN-0${number}`
    const day = `2023-02-1${number}`
    run.does('2023-02-05', 'meeting.called', { meeting, meetingChannel: 'frontAndOrganisations', day })
    expect(run.does(day, 'meeting.held', { meeting })).toEqual([])
  }
  const opinions = {
    channel: 'frontAndOrganisations',
    tallies: [{ article: '79', inFavour: 0, against: 0, other: 6 }],
  }
  run.does('2023-02-20', 'opinions.received', opinions)
  run.each('2023-02-25', 'collection.closed', 'opinions.synthesised')
  expect(run.does('2023-03-09', 'synthesis.submitted')).toEqual([])
  if (run.kase === undefined) throw new Error('the request is open')
  return figuresOf(opinionCollection, run.kase)
}

describe('the conferences on drafts of Sông Cầu', () => {
  test.each([[[4]], [[3, 1]], [[2, 2]], [[2, 1, 1]], [[1, 1, 1, 1]]])(
    'are four, of %j requests, and opinions are none of them',
    (spread) => {
      const all = spread.map(requestWith)
      expect(total(all, (name) => name === 'opinionCollection.meetings.frontAndOrganisations')).toBe(
        songCauReport.conferences,
      )
      expect(total(all, (name) => name === 'opinionCollection.occasion.request')).toBe(spread.length)
      expect(total(all, (name) => name === 'opinionCollection.outcome.submitted')).toBe(spread.length)
      expect(total(all, (name) => name === 'opinionCollection.opinions')).toBe(6 * spread.length)
    },
  )
})
