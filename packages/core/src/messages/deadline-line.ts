import type { DeadlineView } from '../engine/view.ts'
import type { DueDeadline, Missing } from '../kernel/deadline.ts'
import type { Duty } from '../process/duty.ts'
import type { IsoDay } from '../time/day.ts'
import type { Label } from '../who/register.ts'
import type { DeadlineWords } from './messages.ts'
import type { Names } from './names.ts'

type Day = (day: IsoDay) => string

/** Tells a deadline in one line, in the words of a language: `what: by when – how it stands`. */
export function deadlineLine(
  language: keyof Label,
  day: Day,
  words: DeadlineWords,
): (view: DeadlineView, names: Names) => string {
  return (view, names) => {
    const stands = standings[view.standing](view, names.role(view.owes)[language], words)
    return `${view.label[language]}: ${[when(view, day, words), ...(stands === undefined ? [] : [stands])].join(' – ')}`
  }
}

function when({ kind, deadline, age }: DeadlineView, day: Day, words: DeadlineWords): string {
  if (deadline.status === 'due') return dueWhen(kind, deadline, day, words)
  if (deadline.status === 'undetermined')
    return words.undetermined(missing(deadline.missing, words), deadline.earliest && day(deadline.earliest))
  const since =
    age === undefined || deadline.anchor === undefined ? [] : [words.age(age, day(deadline.anchor))]
  return [kind === 'promptly' ? words.promptly : words.notSet, ...since].join('; ')
}

function dueWhen(
  kind: string,
  { day: due, until, setBy, target }: DueDeadline,
  day: Day,
  words: DeadlineWords,
): string {
  const term = words.term[kind as Duty['kind']] // a view's kind is its duty's
  return [
    term(day(due), day(until ?? due)),
    ...(setBy === 'profile' ? [words.ownLimit] : []),
    ...(target === undefined ? [] : [words.target(day(target))]),
  ].join('; ')
}

function missing(what: Missing, words: DeadlineWords): string {
  return (words.missing[what.what] as (missing: Missing) => string)(what) // the words of a kind take its own member
}

const standings: Readonly<Record<DeadlineView['standing'], Standing>> = {
  met: done,
  'met-late': done,
  open: (_, role, words) => `${words.open}; ${words.owes(role)}`,
  overdue: ({ daysLate = 0 }, role, words) => `${words.overdue(daysLate)}; ${words.owes(role)}`,
  stopped: ({ kind }, _, words) => (kind === 'notBefore' || kind === 'lasts' ? undefined : words.stopped),
  undetermined: (_, role, words) => words.owes(role),
  'not-set-by-law': (_, role, words) => words.owes(role),
}

type Standing = (view: DeadlineView, role: string, words: DeadlineWords) => string | undefined

function done(view: DeadlineView, _: string, words: DeadlineWords): string | undefined {
  const { met } = view.deadline
  return met === undefined ? undefined : [words.done(met.on), ...timeliness(view, words)].join(', ')
}

/** Whether what is done was done in time; nothing where no day is set. */
function timeliness(
  { kind, deadline, standing: stands, daysLate = 0 }: DeadlineView,
  words: DeadlineWords,
): readonly string[] {
  if (deadline.status !== 'due' || deadline.met === undefined) return []
  if (stands === 'met-late') return [words.late(daysLate)]
  return [kind !== 'by' && deadline.met.on < deadline.day ? words.tooEarly : words.inTime]
}
