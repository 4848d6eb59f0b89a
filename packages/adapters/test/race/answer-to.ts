import { type CaseId, type Outcome, StoreError } from '@civicflow/core'
import type { Random } from '../../../core/src/testing/generate-cases/random.ts'
import type { Office } from '../kill/office.ts'
import type { Answer } from './history.ts'

/** One of those that are in each other's way. */
export interface Racing {
  readonly handle: Office['handle']
  readonly random: Random
  readonly name: string
  /** What it has sent. */
  readonly sent: Sent[]
}

interface Sent {
  readonly id: CaseId<'hearing'>
  readonly key: string
  readonly day: string
}

const DAY_MS = 86_400_000
const DAYS = 30_000

/** Reads a case, or sends it a command: a new one, on the revision at which it was seen last or on any, or one again. */
export async function answerTo(racing: Racing, id: CaseId<'hearing'>, seen?: number): Promise<Answer> {
  const { random, handle } = racing
  if (random.chance(0.2)) return reading(handle, id)
  const before = random.chance(0.05) ? racing.sent.findLast((one) => one.id === id) : undefined
  const sent = before ?? fresh(racing, id)
  const expected = before === undefined && random.chance(0.5) ? seen : undefined
  return recording(handle, sent, expected)
}

/** Each moves the day of the hearing to one that hardly any other does. */
function fresh({ name, random, sent }: Racing, id: CaseId<'hearing'>): Sent {
  const day = new Date(Date.UTC(2025, 9, 1) + random.below(DAYS) * DAY_MS).toISOString().slice(0, 10)
  const one = { id, key: `${name}-${sent.length + 1}`, day }
  sent.push(one)
  return one
}

async function reading(handle: Office['handle'], id: CaseId<'hearing'>): Promise<Answer> {
  const view = await handle.read(id)
  return { told: 'read', revision: view?.revision ?? 0, value: view?.context.day ?? '' }
}

async function recording(
  handle: Office['handle'],
  { id, key, day }: Sent,
  expected?: number,
): Promise<Answer> {
  const command = { type: 'hearing.moved', occurredOn: '2025-09-01', day } as const
  const options = { key, ...(expected !== undefined && { expectedRevision: expected }) }
  try {
    return told(key, await handle.record(id, command, options))
  } catch (error) {
    if (error instanceof StoreError) return { told: error.outcome, key }
    throw error
  }
}

function told(key: string, outcome: Outcome): Answer {
  if (outcome.outcome === 'refused') throw new Error(`refused: ${JSON.stringify(outcome)}`)
  const { revision } = outcome
  if (outcome.outcome === 'accepted')
    return { told: outcome.repeated ? 'repeated' : 'accepted', key, revision }
  const { expected, since } = outcome
  return { told: 'conflict', key, expected, revision, since: since.map((entry) => entry.revision) }
}
