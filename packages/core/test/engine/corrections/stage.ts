import { type CaseId, createEngine, developmentKeys, memoryStore } from '@civicflow/core'
import { hexToBytes } from '@noble/hashes/utils.js'
import { noon } from '../../../src/testing/engine-suite/scene.ts'
import { environment } from '../../random-commands/world.ts'
import { timeFrom } from '../../../src/testing/store-harness.ts'
import { pictureOf } from '../../../src/testing/store-suite/picture.ts'
import { parties, type PartyName, processes, TENANT, type View } from '../../random-commands/view.ts'

const ID_BYTES = 16
const MANY = 1000

/** An engine on a store in memory, whose cases get the ids that are asked for. */
export type Stage = ReturnType<typeof stageAt>

/** Sets a stage up at noon of a day. */
export function stageAt(day: string) {
  const time = timeFrom(noon(day))
  const store = memoryStore({ clock: time.now })
  let [opened, wanted] = [0, ''] as [number, CaseId]
  const engine = createEngine({
    store,
    processes: Object.values(processes),
    environment,
    keys: developmentKeys(),
    clock: time.now,
    random: (length) => {
      if (length !== ID_BYTES) return new Uint8Array(length)
      opened += 1
      return hexToBytes(wanted === '' ? opened.toString(16).padStart(2 * ID_BYTES, '0') : wanted)
    },
  })
  const as = (party: PartyName) => engine.as({ tenant: TENANT, party: parties[party] })
  const view: View = { store, now: time.now, as }
  const ids = async () => (await store.caseIds(TENANT, 0, MANY)).map((row) => row.case)
  return {
    store,
    engine,
    as,
    view,
    ids,
    now: time.now,
    goTo: time.goTo,
    /** The next case that is opened gets this id. */
    wants: (id: CaseId) => {
      wanted = id
    },
    picture: async () => pictureOf(store, TENANT, await ids()),
  }
}
