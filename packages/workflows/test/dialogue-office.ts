import {
  accepted,
  type CaseId,
  createEngine,
  developmentKeys,
  type Environment,
  memoryStore,
  type Outcome,
  type Party,
} from '@civicflow/core'
import type { PlannedDialogue } from '../src/dialogue/planned-dialogue.fixture.ts'
import { dialogue } from '../src/dialogue/process.ts'
import { samples as dialogueSamples } from '../src/dialogue/samples.ts'
import { dialogueOpinion } from '../src/dialogue-opinion/process.ts'
import { samples as opinionSamples } from '../src/dialogue-opinion/samples.ts'
import { recounted } from './carried-out.ts'

const tenant = 'ha-noi'
const processes = [dialogue, dialogueOpinion]

type Facts = Readonly<Record<string, unknown>>

const samplesOf: Readonly<Record<string, Readonly<Record<string, readonly object[]>>>> = {
  dialogue: dialogueSamples,
  'dialogue-opinion': opinionSamples,
}

/** An office whose dialogues and their opinions are cases in a store; one officer records. */
export function dialogueOffice(environment: Environment, by: Party) {
  let now = '2024-01-01T11:00:00.000Z'
  const store = memoryStore({ clock: () => now })
  const engine = createEngine({ store, processes, environment, keys: developmentKeys(), clock: () => now })
  const officer = engine.as({ tenant, party: by })
  const setDay = (day: string) => (now = `${day.slice(0, 10)}T11:00:00.000Z`)
  const stands = async (id: CaseId) => {
    const view = await officer.read(id)
    if (view === undefined) throw new Error(`the officer does not see ${id}`)
    return view
  }
  /** Records the first sample of a fact on a day, with changes, which name the actor. */
  const tell = async (id: CaseId, day: string, type: string, changes: Facts = {}): Promise<Outcome> => {
    setDay(day)
    const [sample] = samplesOf[(await stands(id)).process]?.[type] ?? []
    const command = { ...sample, ...changes, type, occurredOn: day }
    return officer.record(id, command as never) // the samples of two processes; the engine checks each
  }
  return {
    engine,
    officer,
    stands,
    tell,
    setDay,
    does: async (id: CaseId, day: string, type: string, changes: Facts = {}) =>
      accepted(await tell(id, day, type, changes)),
    /** What the opinions of a dialogue have added up to. */
    counters: async (id: CaseId) => store.counters(tenant, id),
    verify: async () => engine.verify(tenant),
    /** Puts dialogues on record as planned, fact by fact, each by its own officer; gives their ids. */
    records: async (planned: readonly PlannedDialogue[]): Promise<readonly CaseId[]> => {
      const ids: CaseId[] = []
      for (const { by: party, opening, facts } of planned) {
        const own = engine.as({ tenant, party })
        setDay(opening.occurredOn)
        const { case: id } = accepted(await own.open(dialogue, opening))
        for (const fact of facts) {
          setDay(fact.occurredOn)
          accepted(await own.record(id, fact))
        }
        ids.push(id)
      }
      return ids
    },
    /** The figures of every case, counted anew and added up. */
    counted: async () => {
      const all = await store.caseIds(tenant, 0, 10_000)
      const cases = await Promise.all(all.map(async ({ case: id }) => store.load(tenant, id)))
      return recounted(
        processes,
        cases.filter((one) => one !== undefined),
      )
    },
  }
}
