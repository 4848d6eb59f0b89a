import type { Opening, Teller } from '@civicflow/core'
import type { BoardSupervisionFact } from '../board-supervision/events.ts'
import type { CritiqueFact } from '../critique/events.ts'
import type { SupervisionFact } from '../supervision/events.ts'
import { forms } from '../supervision/vocabulary.ts'
import type { PlanFact } from './events.ts'
import { itemIn, type KnownItem, type PlanContext } from './plan-context.ts'
import { critiqueForms, critiqueGrounds, supervisionGrounds } from './vocabulary.ts'

type Begun = PlanFact<'item.begun'>
type OpenedByFront = Omit<SupervisionFact<'supervision.opened'>, 'type' | 'occurredOn' | 'actor'>
type OpenedOfDraft = Omit<CritiqueFact<'critique.opened'>, 'type' | 'occurredOn' | 'actor'>
type OpenedByBoard = Omit<BoardSupervisionFact<'boardSupervision.opened'>, 'type' | 'occurredOn' | 'actor'>

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  words.some((one) => one === word)

/**
 * The supervision or critique of an item, a case under its plan, opened in the commit that records that the item was
 * begun: of the Front or an organisation, or of the board that is named.
 */
export function openingsOf(
  event: Begun,
  context: PlanContext,
  { case: plan }: Teller<PlanContext>,
): readonly Opening[] {
  const item = itemIn(context, event.item)
  if (item === undefined) return []
  // Begun again, it is another, and bears another name.
  const name = item.timesBegun > 1 ? `${event.item}/${item.timesBegun}` : event.item
  const common = {
    title: item.subject,
    area: context.area,
    front: context.front,
    plan,
    item: event.item,
    ...(event.document !== undefined && { document: event.document }),
  }
  return item.itemKind === 'critique'
    ? critiqueOf(item, event, { name, common })
    : supervisionOf(item, event, { name, common })
}

/** What the cases of a plan have in common, and the name one of them is opened under. */
interface Opened {
  readonly name: string
  readonly common: Pick<OpenedByFront, 'title' | 'area' | 'front' | 'plan' | 'item' | 'document'>
}

function supervisionOf(item: KnownItem, event: Begun, { name, common }: Opened): readonly Opening[] {
  const supervised = { ...common, objects: [...item.objects], topics: [item.subject] }
  if (item.form === 'boards' && event.byBoard !== undefined) {
    const opened: OpenedByBoard = { ...supervised, ...event.byBoard }
    return [{ process: 'board-supervision', name, event: { type: 'boardSupervision.opened', ...opened } }]
  }
  if (!isOneOf(forms, item.form)) return []
  const opened: OpenedByFront = { ...supervised, ...ownPart(item, event), form: item.form }
  return [{ process: 'supervision', name, event: { type: 'supervision.opened', ...opened } }]
}

/** Of which draft it is, the plan says only when it begins. */
function critiqueOf(
  { form, lead, participants, grounds }: KnownItem,
  { ofDraft }: Begun,
  { name, common }: Opened,
): readonly Opening[] {
  if (ofDraft === undefined || !isOneOf(critiqueForms, form)) return []
  const opened: OpenedOfDraft = {
    ...common,
    ...ofDraft,
    form,
    lead,
    ...(participants.length > 0 && { participants: [...participants] }),
    grounds: grounds.filter((ground) => isOneOf(critiqueGrounds, ground)),
  }
  return [{ process: 'critique', name, event: { type: 'critique.opened', ...opened } }]
}

/** What only a supervision of the Front or an organisation has. */
function ownPart({ lead: supervisor, participants, grounds }: KnownItem, { lead }: Begun) {
  return {
    supervisor,
    ...(lead !== undefined && { lead }),
    ...(participants.length > 0 && { participants: [...participants] }),
    grounds: grounds.filter((ground) => isOneOf(supervisionGrounds, ground)),
  }
}
