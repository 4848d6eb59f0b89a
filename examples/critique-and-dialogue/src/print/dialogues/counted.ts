import type { CaseId, CaseView } from '@civicflow/core'
import { type Conference, conferences } from '../../story/dialogues/conferences.ts'
import type { Level } from '../../story/dialogues/reported.ts'
import type { Story } from '../../story/tell.ts'
import type { World } from '../../world.ts'

/** A conference as the engine holds it. */
export interface Counted {
  readonly conference: Conference
  readonly id: CaseId
  readonly view: CaseView
}

/** The dialogues as the district’s Front sees them. */
export async function countedDialogues({ offices }: World, { cast }: Story): Promise<readonly Counted[]> {
  return Promise.all(
    conferences.map(async (conference) => {
      const id = cast.id(conference.name)
      const view = await offices.districtFront.read(id)
      if (view === undefined) throw new Error('the district’s Front sees every dialogue of the district')
      return { conference, id, view }
    }),
  )
}

/** What the dialogues of some levels add up to, figure by figure. */
export function sumOf(
  dialogues: readonly Counted[],
  ...levels: readonly Level[]
): (figure: string) => number {
  const some = dialogues.filter(({ conference }) => levels.includes(conference.level))
  return (figure) => some.reduce((sum, { view }) => sum + (view.figures[figure] ?? 0), 0)
}
