import { activePaths, initialSnapshot } from '../../machine/run-machine.ts'
import { shapeOf } from '../../machine/transitions.ts'
import { followingOf } from './attempt.ts'
import { goRandomWays } from './random-runs.ts'
import type { Walk } from './walk.ts'
import { wayOut } from './ways-out.ts'
import { whyRefused } from './why-refused.ts'

/** Something that a walk shows of the process as a whole. */
export interface WalkLaw {
  readonly name: string
  /** @throws Error saying what speaks against it. */
  readonly holds: (walked: Walk) => void
}

export const walkLaws: readonly WalkLaw[] = [
  { name: 'a case that is not open takes the opening and nothing else', holds: opensOnlySo },
  { name: 'every event is taken somewhere', holds: takesEverything },
  { name: 'every state is reached', holds: reachesEverything },
  { name: 'from every configuration a path of samples leads to a closed state', holds: closesFromEverywhere },
  {
    name: 'from wherever a random run ends a path of samples leads to a closed state, and its journal folds and can be corrected',
    holds: goRandomWays,
  },
]

function opensOnlySo({ openings, subject: { process } }: Walk): void {
  const taken = new Set(
    openings.filter((tried) => followingOf(tried) !== undefined).map(({ command }) => command.type),
  )
  if (!taken.has(process.opening))
    throw new Error(
      `no sample of "${process.opening}" opens a case, ${whyNotOpened(openings, process.opening)}`,
    )
  const others = [...taken].filter((type) => type !== process.opening)
  if (others.length > 0) throw new Error(`a case that is not open takes ${others.join(', ')}`)
}

function whyNotOpened(openings: Walk['openings'], type: string): string {
  const tried = openings.find(({ command }) => command.type === type)
  return tried === undefined
    ? 'for nobody in the register can record it; give the suite recordings'
    : whyRefused(tried)
}

function takesEverything(walked: Walk): void {
  const { taken, refused, subject } = walked
  const never = [...subject.process.plan.keys()].filter((type) => !taken.has(type))
  if (never.length === 0) return
  const reasons = never.map((type) => {
    const tried = refused.get(type)
    return `  "${type}" ${tried === undefined ? 'has no place in any state that was reached' : whyRefused(tried)}`
  })
  throw new Error([`no sample is ever accepted of ${never.join(', ')}${hint(walked)}`, ...reasons].join('\n'))
}

function reachesEverything(walked: Walk): void {
  const { configurations, subject } = walked
  const { process } = subject
  const unopened = activePaths(initialSnapshot(process.machine))
  const reached = new Set([...unopened, ...[...configurations.values()].flatMap(({ paths }) => paths)])
  const never = shapeOf(process.machine)
    .states.map(({ path }) => path)
    .filter((path) => !reached.has(path))
  if (never.length > 0) throw new Error(`never reached: ${never.join(', ')}${hint(walked)}`)
}

function closesFromEverywhere(walked: Walk): void {
  const { configurations, distances, cut } = walked
  const lost = [...configurations.values()].filter(({ key }) => !distances.has(key))
  const stuck = cut ? spread(lost).find(({ kase }) => wayOut(walked, kase) === undefined) : lost[0]
  if (stuck !== undefined)
    throw new Error(
      `no path of samples leads from ${JSON.stringify(stuck.kase.state.value)} to a closed state (after ${stuck.by.join(', ')})`,
    )
}

/** Ways are searched one by one where the walk was cut; from so many places. */
const SEARCHED = 40

function spread<T>(all: readonly T[]): readonly T[] {
  const each = Math.ceil(all.length / SEARCHED)
  return all.filter((_, index) => index % each === 0)
}

/** A walk that was cut may not have come to everything. */
function hint({ cut, configurations }: Walk): string {
  return cut
    ? `; the walk was cut, with ${configurations.size} configurations met: give the suite waysOf, or more configurations`
    : ''
}
