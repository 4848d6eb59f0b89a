import { CLOSED } from '../../kernel/closed.ts'
import { factsOf } from '../../kernel/project.ts'
import type { Case } from '../../process/case.ts'
import { followingsOf } from './attempts-at.ts'
import type { Walk } from './walk.ts'
import { keyOf } from './ways.ts'

const SEARCHED = 400
const FAR = 1000

/** The events by which a case comes to a closed state, searched for with the walk's distances as a compass. */
export function wayOut(walked: Walk, from: Case): readonly string[] | undefined {
  const { subject } = walked
  const far = (kase: Case) => walked.distances.get(keyOf(subject, kase)) ?? FAR
  const isClosed = (kase: Case) => factsOf(subject.process, kase.state).tags.includes(CLOSED)
  const open: Place[] = [{ kase: from, by: [], far: far(from) }]
  const seen = new Set([keyOf(subject, from)])
  for (let searched = 0; searched < SEARCHED; searched += 1) {
    const place = takeNearest(open)
    if (place === undefined) return undefined
    if (isClosed(place.kase)) return place.by
    for (const { kase, entry } of followingsOf(subject, place.kase)) {
      const key = keyOf(subject, kase)
      if (seen.has(key)) continue
      seen.add(key)
      open.push({ kase, by: [...place.by, entry.kind === 'fact' ? entry.event.type : ''], far: far(kase) })
      if (far(kase) < place.far) break
    }
  }
  return undefined
}

interface Place {
  readonly kase: Case
  readonly by: readonly string[]
  readonly far: number
}

function takeNearest(open: Place[]): Place | undefined {
  if (open.length === 0) return undefined
  const nearest = open.reduce((best, { far }, index) => (far < (open[best]?.far ?? FAR) ? index : best), 0)
  return open.splice(nearest, 1)[0]
}
