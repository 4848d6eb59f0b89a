import { fold } from '../../journal/fold.ts'
import { recomputed } from '../../kernel/recompute.ts'
import { factsOf, figuresOf, indexRows, summarise, textRow } from '../../kernel/project.ts'
import { whyNotTaken, restore } from '../../machine/run-machine.ts'
import { isAlike } from './alike.ts'
import { type Attempt, type Following, textOf } from './attempt.ts'
import { jsonProblem } from './json-problem.ts'
import { personalTextsIn } from './personal-texts.ts'
import { namelessIn } from './nameless.ts'

/** Something that is true of every try; says what speaks against it. */
export interface AttemptLaw {
  readonly name: string
  readonly against: (tried: Attempt) => string | undefined
}

/** Laws of every command, accepted or refused, and of what an accepted one leaves behind. */
export const attemptLaws: readonly AttemptLaw[] = [
  {
    name: 'nothing that is sent makes the process throw',
    against: ({ answer }) => ('threw' in answer ? String(answer.threw) : undefined),
  },
  {
    name: 'the same command under the same circumstances is decided alike, whatever the clock or the dice',
    against: isDecidedAlike,
  },
  { name: 'an explanation agrees with the decision', against: isExplained },
  { name: 'a refused command leaves the case exactly as it was', against: leavesTheCase },
  { name: 'every reason and every finding has words', against: hasWords },
  { name: 'an event that only some regions take is refused as half-taken', against: isWhole },
  { name: 'a case after a fact is a legal one', against: ofFollowing(isLegal) },
  { name: 'folding the entries gives the state that was decided', against: ofFollowing(foldsAlike) },
  { name: 'deadlines derived anew right after a fact are the same', against: ofFollowing(keepsDeadlines) },
  { name: 'figures are whole numbers, the same for the same state', against: ofFollowing(countsAlike) },
  { name: 'no personal value stands in clear in what is kept', against: ofFollowing(keepsSecrets) },
  { name: 'a case can be listed and found', against: ofFollowing(isListed) },
]

function ofFollowing(
  against: (tried: Attempt, following: Following) => string | undefined,
): AttemptLaw['against'] {
  return (tried) =>
    'threw' in tried.answer || tried.answer.following === undefined
      ? undefined
      : against(tried, tried.answer.following)
}

function isDecidedAlike({ answer }: Attempt): string | undefined {
  if ('threw' in answer || isAlike(answer.decision, answer.again)) return undefined
  return 'a second decision with another clock and other dice came out differently; take day and number from the event or the circumstances'
}

function isExplained({ answer }: Attempt): string | undefined {
  if ('threw' in answer) return undefined
  const { decision, explanation } = answer
  if (decision.accepted !== explanation.accepted)
    return `decided ${decision.accepted}, explained ${explanation.accepted}`
  const [said, done] = decision.accepted
    ? [explanation.findings, decision.entry.findings]
    : [explanation.refused, decision.refused]
  return isAlike(said, done) ? undefined : 'the explanation gives other reasons or findings than the decision'
}

/** A case is frozen as deep as it goes: whoever would change it throws. */
function leavesTheCase({ answer }: Attempt): string | undefined {
  return 'threw' in answer && /read.only|not extensible|Cannot (assign|add|delete)/.test(String(answer.threw))
    ? `something writes to the case or the event: ${String(answer.threw)}`
    : undefined
}

function hasWords({ answer, subject }: Attempt): string | undefined {
  if ('threw' in answer) return undefined
  return namelessIn(
    subject.process,
    answer.decision.accepted ? answer.decision.entry.findings : answer.decision.refused,
  )
}

function isWhole({ answer, kase, subject: { process } }: Attempt): string | undefined {
  if ('threw' in answer || !answer.decision.accepted || kase === undefined) return undefined
  const { value, context } = kase.state
  const not = whyNotTaken(
    process.machine,
    restore(process.machine, value, context),
    answer.decision.entry.event,
  )
  return not === undefined ? undefined : `accepted, though ${not.why}`
}

function isLegal({ answer, subject: { process } }: Attempt): string | undefined {
  if ('threw' in answer || !answer.decision.accepted) return undefined
  const { next } = answer.decision
  const lost = jsonProblem(next.context)
  if (lost !== undefined) return `${lost}; a context holds only what JSON keeps`
  const restored = restore(process.machine, next.value, next.context)
  if (!isAlike(restored.value, next.value))
    return `its states ${textOf(next.value)} are restored as ${textOf(restored.value)}`
  const facts = factsOf(process, next)
  const broken = Object.entries(process.invariants).find(([, holds]) => !holds(facts))
  return broken && `breaks the invariant "${broken[0]}"`
}

function foldsAlike({ kase, subject: { process } }: Attempt, following: Following): string | undefined {
  const folded = fold(() => process, [following.entry], kase)
  if ('misfit' in folded) return `its entry does not fit: ${folded.misfit}`
  return isAlike(folded.case, following.kase) ? undefined : 'folding its entry gives another case'
}

function keepsDeadlines(
  { circumstances, subject: { process } }: Attempt,
  { kase }: Following,
): string | undefined {
  const anew = recomputed(process, kase, circumstances)
  return anew && `would change ${Object.keys(anew.entry.deadlines).join(', ')}`
}

function countsAlike({ answer, subject: { process } }: Attempt, { kase }: Following): string | undefined {
  if ('threw' in answer || !answer.decision.accepted) return undefined
  const [decided, stored] = [figuresOf(process, answer.decision.next), figuresOf(process, kase.state)]
  const odd = Object.entries(stored).find(([, value]) => !Number.isSafeInteger(value))
  if (odd !== undefined) return `"${odd[0]}" is ${String(odd[1])}`
  return isAlike(decided, stored) ? undefined : 'counting the same state twice gave different figures'
}

function keepsSecrets(
  { command, subject: { process } }: Attempt,
  { kase, entry }: Following,
): string | undefined {
  const texts = personalTextsIn(process, command)
  if (texts.length === 0) return undefined
  const kept = [
    entry,
    kase.state,
    summarise(process, kase.state),
    entry.kind === 'fact' ? textRow(process, entry.event, entry.revision) : undefined,
  ]
    .map(textOf)
    .join('\n')
  const shown = texts.find(({ text }) => kept.includes(JSON.stringify(text)))
  return shown && `"${shown.field}" stands in clear`
}

function isListed({ subject: { process, options } }: Attempt, { kase }: Following): string | undefined {
  const summary = summarise(process, kase.state)
  indexRows(process, kase.state, summary)
  if (summary.title.trim() === '') return 'it has no title'
  const odd = Object.entries(summary.facets).find(
    ([, value]) => typeof value !== 'string' && !Number.isFinite(value),
  )
  if (odd !== undefined) return `its facet "${odd[0]}" is ${String(odd[1])}`
  return options.environment.register.table.areas.some(({ id }) => id === summary.area)
    ? undefined
    : `its area "${summary.area}" is not in the register`
}
