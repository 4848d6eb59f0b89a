import type { Opening, Teller } from '@civicflow/core'
import type { ProgrammeFact } from './events.ts'
import type { ProgrammeContext } from './programme-context.ts'

/** The programme that renews one: of the same process, beside it, proposed by the fact that ends it. */
export const successorOf =
  (process: string) =>
  (
    { title, parties, document }: ProgrammeFact<'programme.renewed'>,
    context: ProgrammeContext,
    { case: predecessor }: Teller<ProgrammeContext>,
  ): readonly Opening[] => {
    const { area, level, lead, partyCommittee } = context
    const opened: Omit<ProgrammeFact<'programme.proposed'>, 'type' | 'occurredOn' | 'actor'> = {
      title,
      area,
      level,
      lead,
      parties: parties ?? context.parties,
      ...(partyCommittee !== null && { partyCommittee }),
      predecessor,
      document,
    }
    return [{ process, name: 'successor', under: 'parent', event: { type: 'programme.proposed', ...opened } }]
  }
