import type { CaseId, EventFor, Fact, Handle } from '@civicflow/core'
import type { critique } from '@civicflow/workflows'

export type CritiqueEvent = EventFor<typeof critique>
type Of<Type extends CritiqueEvent['type']> = Extract<CritiqueEvent, { readonly type: Type }>
type Reply = Of<'reply.received'>['replies'][number]
type Check = Of<'text.checked'>['checks'][number]

const viewOf = (reader: Pick<Handle<typeof critique>, 'read'>, id: CaseId<'critique'>) => reader.read(id)
type View = NonNullable<Awaited<ReturnType<typeof viewOf>>>
type Known = View['context']['proposals'][number]

/** One proposal of a critique, from whoever made it to what the issued text has of it. */
export interface Item extends Pick<Known, 'standing' | 'mergedInto' | 'judgement'> {
  readonly made: Of<'proposal.made'>
  readonly droppedFor?: string
  /** What it was answered, the reply that holds last. */
  readonly replies: readonly Reply[]
  readonly check?: Check
}

/** A critique as it stands in the journal. */
export interface CritiqueRecord {
  readonly view: View
  readonly facts: readonly Fact[]
  /** Every proposal, in the order in which they were made. */
  readonly items: readonly Item[]
}

/** The facts of a type, in their order. */
export function factsOf<Type extends CritiqueEvent['type']>(
  { facts }: Pick<CritiqueRecord, 'facts'>,
  type: Type,
): readonly Of<Type>[] {
  return facts.flatMap(({ event }) => (event.type === type ? [event as Of<Type>] : [])) // of its type
}

/** Reads a critique. */
export async function critiqueRecord(
  reader: Pick<Handle<typeof critique>, 'read' | 'history'>,
  id: CaseId<'critique'>,
): Promise<CritiqueRecord> {
  const [view, history] = [await viewOf(reader, id), await reader.history(id)]
  if (view === undefined || history === undefined) throw new Error('whoever reads does not see the critique')
  const { facts } = history
  const drops = factsOf({ facts }, 'proposal.dropped')
  const replies = factsOf({ facts }, 'reply.received').flatMap((event) => event.replies)
  const checks = factsOf({ facts }, 'text.checked').flatMap((event) => event.checks)
  const items = factsOf({ facts }, 'proposal.made').flatMap((made) => {
    const of = (one: { readonly proposal: string }) => one.proposal === made.proposal
    const known = view.context.proposals.find(of)
    const droppedFor = drops.find(of)?.reason
    const check = checks.find(of)
    return known === undefined
      ? []
      : [
          {
            ...known,
            made,
            replies: replies.filter(of),
            ...(droppedFor !== undefined && { droppedFor }),
            ...(check !== undefined && { check }),
          },
        ]
  })
  return { view, facts, items }
}
