import { createEngine, developmentKeys, lawOf, memoryStore } from '@civicflow/core'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/configuration-problems.ts'
import { environment } from '../../test/meeting-run.ts'
import { drive } from '../drive/drive.ts'
import { fundDriveConfiguration } from '../drive/fund-drive/configuration.ts'
import { communityModelConfiguration } from '../group/community-model/configuration.ts'
import { group } from '../group/group.ts'
import { briefingConfiguration } from '../held-session/briefing/configuration.ts'
import { heldSession } from '../held-session/held-session.ts'
import { complaintLetterConfiguration } from '../matter/complaint-letter/configuration.ts'
import { matter } from '../matter/matter.ts'
import { commendationConfiguration } from '../nomination/commendation/configuration.ts'
import { nomination } from '../nomination/nomination.ts'
import { coordinationProgrammeConfiguration } from '../signed-programme/coordination-programme/configuration.ts'
import { signedProgramme } from '../signed-programme/signed-programme.ts'

type Make = (configuration: unknown) => unknown

/** Every definition as who writes JavaScript has it, with a configuration that says everything. */
const definitions = [
  ['held-session', heldSession as Make, briefingConfiguration],
  ['nomination', nomination as Make, commendationConfiguration],
  ['group', group as Make, communityModelConfiguration],
  ['matter', matter as Make, complaintLetterConfiguration],
  ['drive', drive as Make, fundDriveConfiguration],
  ['signed-programme', signedProgramme as Make, coordinationProgrammeConfiguration],
] as const satisfies readonly (readonly [string, Make, object])[]

/** The paths of all that is said in a configuration: words, numbers, lists, and what holds them. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  const within = Object.entries(value).flatMap(([name, own]) => pathsOf(own, [...path, name]))
  return path.length === 0 ? within : [path, ...within]
}

/** The same with something else, or nothing, in one place. */
function withAt(value: unknown, [name, ...rest]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other
  const all: Readonly<Record<string, unknown>> = { ...(value as object) } // a path leads through objects
  return { ...all, [name]: withAt(all[name], rest, other) }
}

/** Own labels, one of several kinds or counts: what a configuration need not have. */
const isOptional = ([first, ...rest]: readonly string[]): boolean =>
  (first === 'labels' && rest.length < 3) ||
  (['kinds', 'counts', 'measures'].includes(first ?? '') && rest.length === 1)

test.each(definitions)('%s: whatever is not said is refused, and its place is named', (_, make, whole) => {
  const untold = pathsOf(whole)
    .filter((path) => !isOptional(path))
    .filter((path) => {
      const problems = problemsOf(make, withAt(whole, path, undefined))
      const isNamed = (problem: string) =>
        problem.startsWith(path.slice(0, 2).join('.')) || problem.startsWith(`${path[0]}:`)
      return !(Array.isArray(problems) && problems.map(String).some(isNamed))
    })
  expect(untold).toEqual([])
})

test.each(definitions)('%s: nothing in the place of anything is more than a refusal', (_, make, whole) => {
  for (const other of [null, '', 0, [], {}, 'Bad Id'])
    for (const path of pathsOf(whole)) problemsOf(make, withAt(whole, path, other))
  for (const nothing of [undefined, null, 'briefing', []])
    expect(problemsOf(make, nothing)).toEqual([expect.any(String)])
})

test.each(definitions)(
  '%s: an id that is blank or malformed, and a role of no kind, are refused',
  (_, make, whole) => {
    const [role = ''] = Object.keys(whole.roles)
    for (const id of ['', ' ', 'Bad Id', 'bad_id', '-bad', '9lives', 'Bad'])
      expect(problemsOf(make, { ...whole, id })).toEqual([
        expect.stringMatching(/^id: must be lower-case words/u),
      ])
    expect(problemsOf(make, withAt(whole, ['roles', role, 'kinds'], []))).toEqual([
      expect.stringContaining(`roles.${role}.kinds: `),
    ])
  },
)

test('every place is named at once', () => {
  const [, make, whole] = definitions[0]
  const bad = withAt(
    withAt(withAt(whole, ['id'], 'Bad Id'), ['label'], undefined),
    ['roles', 'owner'],
    undefined,
  )
  expect(problemsOf(make, bad)).toEqual([
    expect.stringContaining('id: '),
    expect.stringContaining('label: '),
    expect.stringContaining('roles.owner: '),
  ])
})

test('a session stands on a provision of the office’s own law; one that no law holds is told as the engine is made', () => {
  const own = heldSession({ ...briefingConfiguration, id: 'morning-briefing', basis: 'ward-rules-of-work' })
  const line = { from: '2026-01-01', evidence: 'ours', note: 'Quy chế làm việc của phường.' } as const
  const law = lawOf([...environment.law.provisions.values(), { id: 'ward-rules-of-work', lines: [line] }])
  const start = (world: typeof environment) => () =>
    createEngine({ store: memoryStore(), processes: [own], environment: world, keys: developmentKeys() })
  expect(start({ ...environment, law })).not.toThrow()
  expect(start(environment)).toThrow(/ward-rules-of-work/u)
})
