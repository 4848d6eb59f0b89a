import { canonicalJson } from '../../journal/digest.ts'
import { chain } from '../../journal/chain.ts'
import type { Entry } from '../../journal/entry.ts'
import type { Circumstances } from '../../kernel/circumstances.ts'
import { decide, type Decision } from '../../kernel/decide.ts'
import { explain, type Explanation } from '../../kernel/explain.ts'
import type { RefusalCode } from '../../kernel/refusal.ts'
import type { Case, CaseState } from '../../process/case.ts'
import type { AnyCommand } from '../../process/schema.ts'
import { inAnotherWorld } from './another-world.ts'
import { circumstancesOf, type Recording, type Subject } from './subject.ts'

/** A command tried on a case, with what came of it, twice, and how it was explained. */
export interface Attempt {
  readonly subject: Subject
  readonly kase: Case | undefined
  readonly command: AnyCommand
  readonly circumstances: Circumstances
  readonly answer: Answer
}

export type Answer =
  | { readonly threw: unknown }
  | {
      readonly decision: Decision
      readonly again: Decision
      readonly explanation: Explanation
      readonly following?: Following
    }

/** Sends a command and gives what followed, without asking twice; `undefined` where it was refused. */
export function follow(
  subject: Subject,
  kase: Case | undefined,
  { by, actor }: Recording,
  command: AnyCommand,
): Following | undefined {
  const decision = decide(
    subject.process,
    CASE,
    kase,
    { ...command, actor },
    circumstancesOf(subject, by, command, kase),
  )
  return decision.accepted ? following(kase, decision) : undefined
}

/** A case after an accepted command, as a store gives it back: through JSON, and nobody can change it. */
export interface Following {
  readonly kase: Case
  readonly entry: Entry
}

/** Tries a command on a case. */
export function attempt(
  subject: Subject,
  kase: Case | undefined,
  { by, actor }: Recording,
  command: AnyCommand,
): Attempt {
  const circumstances = circumstancesOf(subject, by, command, kase)
  const answer = answerOf(subject, kase, { ...command, actor }, circumstances)
  return { subject, kase, command: { ...command, actor }, circumstances, answer }
}

/** What a command led to, if it was accepted. */
export function followingOf({ answer }: Attempt): Following | undefined {
  return 'threw' in answer ? undefined : answer.following
}

const OUT_OF_PLACE: ReadonlySet<RefusalCode> = new Set(['out-of-place', 'ended', 'already-open'])

/** Did it fail for another reason than that the event has no place in the case's state? */
export function failedInPlace({ answer }: Attempt): boolean {
  if ('threw' in answer) return true
  return !answer.decision.accepted && !answer.decision.refused.some(({ code }) => OUT_OF_PLACE.has(code))
}

/** A value as text; one without a JSON form gives what is wrong with it. */
export function textOf(value: unknown): string {
  try {
    return value === undefined ? '' : canonicalJson(value)
  } catch (error) {
    return String(error)
  }
}

function answerOf(
  subject: Subject,
  kase: Case | undefined,
  command: AnyCommand,
  circumstances: Circumstances,
): Answer {
  const { process } = subject
  try {
    const decision = decide(process, CASE, kase, command, circumstances)
    const again = inAnotherWorld(() => decide(process, CASE, kase, command, circumstances))
    const explanation = explain(process, kase, command, circumstances)
    return {
      decision,
      again,
      explanation,
      ...(decision.accepted && { following: following(kase, decision) }),
    }
  } catch (threw) {
    return { threw }
  }
}

const CASE = 'case'

function following(
  kase: Case | undefined,
  { entry: decided, next }: Decision & { readonly accepted: true },
): Following {
  const { entry } = chain(frozen(decided))
  const { process, version, revision, recordedAt, hash } = entry
  const { parent } = kase ?? {}
  return {
    entry,
    kase: Object.freeze({
      id: CASE,
      process,
      version,
      revision,
      head: hash,
      recordedAt,
      state: frozen<CaseState>(next),
      ...(parent !== undefined && { parent }),
    }),
  }
}

function frozen<T>(value: T): T {
  const copy = JSON.parse(JSON.stringify(value)) as T // same shape: T is JSON
  freeze(copy)
  return copy
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.values(value).forEach(freeze)
  Object.freeze(value)
}
