import * as z from 'zod'
import { tellCounts, tellDayRows, tellRows } from '../tell/cases.ts'
import { caseCount, counts, dayRows, rows } from '../wire/cases.ts'
import { route } from './route.ts'

/** Which page: at most `limit` rows, after `next` of the page before. */
export const pageQuery = {
  limit: z.int().min(1).max(1000).exactOptional(),
  after: z.string().max(1000).exactOptional(),
}

const page = z.strictObject(pageQuery)
const range = z.strictObject({
  ...pageQuery,
  from: z.iso.date().exactOptional(),
  until: z.iso.date().exactOptional(),
})

/** What cases are. */
const filter = {
  process: z.string().exactOptional(),
  state: z.string().exactOptional(),
  tag: z.string().exactOptional(),
  area: z.string().exactOptional(),
  holder: z.string().exactOptional(),
  closed: z.boolean().exactOptional(),
  facets: z.record(z.string(), z.string()).exactOptional(),
}

/** Operations that look for cases. */
export const lists = [
  route({
    method: 'GET',
    path: '/worklist',
    operation: 'worklist',
    summary: 'What waits for this party: what it owes, and the cases whose ball it holds; by day, then age.',
    query: page,
    answers: dayRows,
    problems: [],
    answer: async ({ handle, speech }, query) => ({
      body: tellDayRows(speech, await handle.worklist(query)),
    }),
  }),
  route({
    method: 'GET',
    path: '/overdue',
    operation: 'overdue',
    summary: 'Open deadlines whose last day has passed.',
    query: page,
    answers: dayRows,
    problems: [],
    answer: async ({ handle, speech }, query) => ({
      body: tellDayRows(speech, await handle.overdue(query)),
    }),
  }),
  route({
    method: 'GET',
    path: '/due',
    operation: 'due',
    summary: 'Open deadlines by day.',
    query: range,
    answers: dayRows,
    problems: [],
    answer: async ({ handle, speech }, query) => ({
      body: tellDayRows(speech, await handle.due(query)),
    }),
  }),
  route({
    method: 'GET',
    path: '/due-soon',
    operation: 'dueSoon',
    summary: 'Open deadlines that fall today or within so many days, working days or months from now.',
    query: z.strictObject({
      ...pageQuery,
      value: z.int().min(0).max(10_000),
      unit: z.enum(['days', 'workingDays', 'months']),
    }),
    answers: dayRows,
    problems: [],
    answer: async ({ handle, speech }, { value, unit, ...paging }) => ({
      body: tellDayRows(speech, await handle.dueSoon({ value, unit }, paging)),
    }),
  }),
  route({
    method: 'GET',
    path: '/diary',
    operation: 'diary',
    summary: 'Cases by the day on which they take place.',
    query: range,
    answers: dayRows,
    problems: [],
    answer: async ({ handle, speech }, query) => ({
      body: tellDayRows(speech, await handle.diary(query)),
    }),
  }),
  route({
    method: 'GET',
    path: '/cases',
    operation: 'cases',
    summary: 'Cases by what they are; every part given must hold.',
    query: z.strictObject({ ...pageQuery, ...filter }),
    answers: rows,
    problems: [],
    answer: async ({ handle, speech }, query) => ({
      body: tellRows(speech, await handle.cases(query)),
    }),
  }),
  route({
    method: 'GET',
    path: '/count',
    operation: 'count',
    summary: 'How many cases there are by what they are, exact up to 10,000; every part given must hold.',
    query: z.strictObject(filter),
    answers: caseCount,
    problems: [],
    answer: async ({ handle }, query) => ({ body: await handle.count(query) }),
  }),
  route({
    method: 'GET',
    path: '/counts',
    operation: 'counts',
    summary:
      'How many cases are of each process, in each state, with each tag, of each area, or due when; as quick with a million cases as with ten.',
    query: z.strictObject({ by: z.enum(['process', 'state', 'tag', 'area', 'due']) }),
    answers: counts,
    problems: [],
    answer: async ({ handle, speech }, { by }) => ({
      body: tellCounts(speech, by, await handle.counts(by)),
    }),
  }),
  route({
    method: 'GET',
    path: '/search',
    operation: 'search',
    summary:
      'Cases in which one recorded text has words that begin with each of these; without regard to marks and case.',
    query: z.strictObject({ ...pageQuery, text: z.string().max(1000) }),
    answers: rows,
    problems: [],
    answer: async ({ handle, speech }, { text, ...paging }) => ({
      body: tellRows(speech, await handle.search(text, paging)),
    }),
  }),
]
