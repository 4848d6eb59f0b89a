import { type Stage as StageOf, type Step as StepOf, stepsOf } from '@civicflow/example-told-story/steps'
import type { Office, processes } from '../world.ts'
import type { CaseName } from './cast.ts'

type Processes = (typeof processes)[number]
export type Stage = StageOf<Processes, Office, CaseName>
export type Step = StepOf<Stage>

export const { opens, records, tries } = stepsOf<Processes, Office, CaseName>()
