import type { Configuration } from './walk.ts'

/** How many facts each configuration is from a closed one. */
export function distancesTo(configurations: ReadonlyMap<string, Configuration>): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>()
  for (const { key, next } of configurations.values())
    for (const to of next) before.set(to, [...(before.get(to) ?? []), key])
  const distances = new Map<string, number>()
  let ring = [...configurations.values()].filter(({ closed }) => closed).map(({ key }) => key)
  for (let distance = 0; ring.length > 0; distance += 1) {
    for (const key of ring) distances.set(key, distance)
    ring = [...new Set(ring.flatMap((key) => before.get(key) ?? []))].filter((key) => !distances.has(key))
  }
  return distances
}
