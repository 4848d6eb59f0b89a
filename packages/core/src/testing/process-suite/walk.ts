import { CLOSED } from '../../kernel/closed.ts'
import { factsOf } from '../../kernel/project.ts'
import type { Case } from '../../process/case.ts'
import { type Attempt, followingOf, failedInPlace } from './attempt.ts'
import { attemptLaws } from './attempt-laws.ts'
import { attemptsAt } from './attempts-at.ts'
import { Complaints } from './complaints.ts'
import { configurationLaws } from './configuration-laws.ts'
import { distancesTo } from './distances.ts'
import type { Subject } from './subject.ts'
import { keyOf } from './ways.ts'

/** A case that stands for all that go the same ways. */
export interface Configuration {
  readonly key: string
  readonly kase: Case
  readonly paths: readonly string[]
  readonly closed: boolean
  /** The events that led to it. */
  readonly by: readonly string[]
  /** Keys of the configurations one fact away. */
  readonly next: Set<string>
  /** What was tried here, once it was. */
  attempts: readonly Attempt[]
}

/** Everything that was found by walking from the opening on. */
export interface Walk {
  readonly subject: Subject
  readonly configurations: ReadonlyMap<string, Configuration>
  /** What was tried on a case that is not open. */
  readonly openings: readonly Attempt[]
  readonly taken: ReadonlySet<string>
  /** The first try of an event that failed where it has a place. */
  readonly refused: ReadonlyMap<string, Attempt>
  /** How many facts a configuration is from a closed one; those with no way there are missing. */
  readonly distances: ReadonlyMap<string, number>
  /** More configurations were met than were to be looked at. */
  readonly cut: boolean
  readonly complaints: Complaints
}

const CONFIGURATIONS = 1000

/** Walks a process breadth first, every sample of every event from every configuration, and holds each try against the laws. */
export function walk(subject: Subject): Walk {
  const complaints = new Complaints()
  const taken = new Set<string>()
  const refused = new Map<string, Attempt>()
  const configurations = new Map<string, Configuration>()
  const follow = (from: Configuration | undefined, tried: Attempt) => {
    const following = followingOf(tried)
    if (following === undefined) return
    taken.add(tried.command.type)
    const key = keyOf(subject, following.kase)
    from?.next.add(key)
    if (!configurations.has(key) && configurations.size < limit * 2)
      configurations.set(
        key,
        configuration(subject, key, following.kase, [...(from?.by ?? []), tried.command.type]),
      )
  }
  const limit = subject.options.configurations ?? CONFIGURATIONS
  const visit = (from?: Configuration, turn = 0): readonly Attempt[] => {
    const attempts: Attempt[] = []
    for (const tried of attemptsAt(subject, from?.kase, turn)) {
      for (const law of attemptLaws) complaints.note(law.name, complaintOf(law.against, tried))
      attempts.push(tried)
      if (!refused.has(tried.command.type) && failedInPlace(tried)) refused.set(tried.command.type, tried)
      follow(from, tried)
    }
    return attempts
  }
  const openings = visit()
  let looked = 0
  const turns = new Map<string, number>()
  for (const each of configurations.values()) {
    // the map grows as it is walked
    if (looked === limit) break
    looked += 1
    const states = each.paths.join()
    const turn = turns.get(states) ?? 0
    turns.set(states, turn + 1)
    each.attempts = visit(each, turn)
    for (const law of configurationLaws) complaints.note(law.name, law.against(subject, each))
    each.attempts = []
  }
  return {
    subject,
    configurations,
    openings,
    taken,
    refused,
    distances: distancesTo(configurations),
    cut: looked < configurations.size,
    complaints,
  }
}

/** Where an attempt stands, for people. */
export function complaintOf(
  against: (tried: Attempt) => string | undefined,
  tried: Attempt,
): string | undefined {
  const complaint = against(tried)
  if (complaint === undefined) return undefined
  const { kase, command } = tried
  return `"${command.type}" ${kase === undefined ? 'as an opening' : `in ${JSON.stringify(kase.state.value)}`}: ${complaint}`
}

function configuration({ process }: Subject, key: string, kase: Case, by: readonly string[]): Configuration {
  const { paths, tags } = factsOf(process, kase.state)
  return { key, kase, paths, closed: tags.includes(CLOSED), by, next: new Set(), attempts: [] }
}
