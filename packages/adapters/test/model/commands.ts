import * as fc from 'fast-check'
import { correcting } from './corrections.ts'
import { recomputeEnds, workerEnds, writerEnds } from './ending.ts'
import { again, recording } from './facts.ts'
import { opening } from './openings.ts'
import { asking } from './questions.ts'
import { learning, recomputing, restarting, verifying } from './upkeep.ts'
import { clockMoves, deciding, losing, working } from './work.ts'

const weighted: readonly (readonly [weight: number, arbitrary: typeof recording])[] = [
  [14, recording],
  [9, correcting],
  [8, asking],
  [4, clockMoves],
  [4, working],
  [2, opening],
  [2, again],
  [2, losing],
  [2, deciding],
  [2, workerEnds],
  [4, writerEnds],
  [1, recomputeEnds],
  [1, restarting],
  [1, learning],
  [1, recomputing],
  [1, verifying],
]

/** Random commands: mostly facts, corrections and questions. */
export const anyCommands = fc.commands(
  [fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })))],
  { maxCommands: 60, size: 'max' },
)
