import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countsOf } from '../src/print/figures.ts'
import { reportOn } from '../src/print/report.ts'
import { type PetitionName, petitionNames } from '../src/story/cast.ts'
import { type Story, tell } from '../src/story/tell.ts'
import { openWorld, tenant, type World } from '../src/world.ts'

const directory = mkdtempSync(join(tmpdir(), 'one-campaign-'))
const file = join(directory, 'story.db')

/** What stands in the file after a run: every entry and every letter. */
async function kept({ offices, letters }: World) {
  const hashes: string[] = []
  for (let after = 0; ; ) {
    const { entries, last } = await offices.secretary.changes(after)
    if (entries.length === 0) return { hashes, letters: letters.all() }
    hashes.push(...entries.map(({ entry }) => entry.hash))
    after = last
  }
}

async function told() {
  const world = openWorld(file)
  const story = await tell(world)
  const after = await kept(world)
  return { world, story, after }
}

let first: Awaited<ReturnType<typeof told>>
let again: Awaited<ReturnType<typeof told>>

beforeAll(async () => {
  first = await told()
  await first.world.close()
  again = await told()
})
afterAll(async () => {
  await again.world.close()
  rmSync(directory, { recursive: true })
})

/** Where each petition ends: the step of its way, its answer, what became of the matter, its file. */
const ends: Readonly<Record<PetitionName, readonly [string, string, string, string]>> = {
  rubbish: ['classified', 'answeredAtMeeting', 'resolved', 'closed'],
  lamps: ['replied', 'accepted', 'resolved', 'closed'],
  'lamps-again': ['duplicate', 'unanswered', 'unset', 'closed'],
  drain: ['replied', 'published', 'reopened', 'open'],
  'drain-again': ['received', 'unanswered', 'unset', 'open'],
  flats: ['replied', 'accepted', 'resolved', 'closed'],
  pavement: ['split', 'unanswered', 'unset', 'closed'],
  paving: ['replied', 'published', 'resolved', 'closed'],
  standard: ['replied', 'published', 'explained', 'closed'],
  pond: ['replied', 'published', 'resolved', 'closed'],
  kindergarten: ['replied', 'notified', 'inProgress', 'open'],
}

describe('the story, told twice on one file', () => {
  test('puts everything on record the first time and nothing the second', () => {
    expect(first.story).toMatchObject({ repeated: 0 })
    expect(first.story.noted).toBeGreaterThan(0)
    expect(first.story.delivered).toBe(first.after.letters.length)
    expect(again.story).toMatchObject({ repeated: first.story.sent, noted: 0, delivered: 0 })
    expect(again.after).toEqual(first.after)
  })

  test('leaves a journal that verifies', async () => {
    expect(await again.world.engine.verify(tenant)).toMatchObject({ sound: true, faults: [] })
  })

  test.each(petitionNames)('brings the petition "%s" to its end', async (name) => {
    const { world, story } = again
    const view = await world.offices.secretary.read(story.cast.id(name))
    const [routing, answer, resolution, state] = ends[name]
    expect(view?.states).toEqual(
      expect.arrayContaining([
        `raised.routing.${routing}`,
        `raised.answer.${answer}`,
        `raised.resolution.${resolution}`,
        `raised.file.${state}`,
      ]),
    )
  })

  test.each(['autumn', 'spring'] as const)(
    'counts the petitions of the %s as a recount does',
    async (name) => {
      const { world, story } = again
      const campaign = await world.offices.secretary.read(story.cast.id(name))
      if (campaign === undefined) throw new Error('the secretary sees every campaign')
      const counts = await countsOf(world, campaign)
      expect(counts.map(({ counter }) => counter)).toEqual(counts.map(({ recount }) => recount))
      expect(counts.some(({ counter }) => counter > 0)).toBe(true)
    },
  )

  test('takes the finding away that the notice to the press was missing', async () => {
    const history = await again.world.offices.secretary.history(again.story.cast.id('first'))
    const opened = history?.entries.find(
      (entry) => entry.kind === 'fact' && entry.event.type === 'session.opened',
    )
    const now = history?.facts.find(({ event }) => event.type === 'session.opened')
    expect(opened).toMatchObject({ findings: [{ rule: 'pressWasInformed' }] })
    expect(now?.findings).toEqual([])
  })
})

const NONSENSE = /undefined|null|NaN|\[object|[{}]/

describe('the report', () => {
  const languages = [
    ['vi', vi],
    ['en', en],
  ] as const
  const runs = (): readonly (readonly [World, Story])[] => [
    [again.world, first.story],
    [again.world, again.story],
  ]
  test.each(languages)(
    'reads without a gap in %s, of the first run and of the second',
    async (language, messages) => {
      for (const [world, story] of runs()) {
        const text = await reportOn(world, story, file, language, messages)
        expect(text.match(NONSENSE)).toBeNull()
        expect(text.split('\n').length).toBeLessThan(380)
      }
    },
  )
})
