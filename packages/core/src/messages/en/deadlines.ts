import { deadlineLine } from '../deadline-line.ts'
import { date, day, days } from './days.ts'

/** A deadline in one line. */
export const deadline = deadlineLine('en', day, {
  term: {
    by: (last) => `by ${last}`,
    notBefore: (first) => `not before ${first}`,
    lasts: (first) => `at least until ${first}`,
    within: (first, last) => `from ${first} to ${last}`,
    recurs: (first, last) => `from ${first} to ${last}`,
    promptly: (last) => `by ${last}`,
  },
  ownLimit: 'a day set by the body itself, not by law',
  target: (on) => `own target ${on}`,
  missing: {
    calendar: ({ year }) => `there is no calendar of working days for ${year}`,
    rule: ({ on }) => `no provision is in force on ${day(on)}`,
    wording: ({ on }) => `the wording in force on ${day(on)} was not read`,
    anchor: () => 'the day it is counted from is not known',
  },
  undetermined: (missing, earliest) =>
    `no day yet, because ${missing}${earliest === undefined ? '' : `; at the earliest ${earliest}`}`,
  notSet: 'no number of days is set by law',
  promptly: 'at once; no number of days is set by law',
  age: (count, since) => `${days(count)} since ${since}`,
  done: (on) => `done ${date(on)}`,
  inTime: 'in time',
  tooEarly: 'too early',
  late: (count) => `${days(count)} late`,
  overdue: (count) => `not done, ${days(count)} overdue`,
  open: 'not done, still in time',
  stopped: 'no longer followed, as the case is closed',
  owes: (role) => `owed by: ${role}`,
})
