import type { Opening, Teller } from '@civicflow/core'
import type { BoardSupervisionFact } from '../board-supervision/events.ts'
import type { SupervisionFact } from '../supervision/events.ts'
import { forms } from '../supervision/vocabulary.ts'
import type { PlanFact } from './events.ts'
import { itemIn, type KnownItem, type PlanContext } from './plan-context.ts'
import { supervisionGrounds } from './vocabulary.ts'

type Begun = PlanFact<'item.begun'>
type Opened = Omit<SupervisionFact<'supervision.opened'>, 'type' | 'occurredOn' | 'actor'>
type OpenedByBoard = Omit<BoardSupervisionFact<'boardSupervision.opened'>, 'type' | 'occurredOn' | 'actor'>

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  words.some((one) => one === word)

/**
 * The supervision of an item, a case under its plan, opened in the commit that records that the item was begun: of the
 * Front or an organisation, or of the board that is named. A critique is a process of its own, and not opened here.
 */
export function supervisionOf(
  event: Begun,
  context: PlanContext,
  { case: plan }: Teller<PlanContext>,
): readonly Opening[] {
  const item = itemIn(context, event.item)
  if (item === undefined || item.itemKind !== 'supervision') return []
  // Begun again, it is another supervision, and bears another name.
  const name = item.timesBegun > 1 ? `${event.item}/${item.timesBegun}` : event.item
  const common = {
    title: item.subject,
    area: context.area,
    front: context.front,
    objects: [...item.objects],
    topics: [item.subject],
    plan,
    item: event.item,
    ...(event.document !== undefined && { document: event.document }),
  }
  if (item.form === 'boards' && event.byBoard !== undefined) {
    const opened: OpenedByBoard = { ...common, ...event.byBoard }
    return [{ process: 'board-supervision', name, event: { type: 'boardSupervision.opened', ...opened } }]
  }
  if (!isOneOf(forms, item.form)) return []
  const opened: Opened = { ...common, ...ownPart(item, event), form: item.form }
  return [{ process: 'supervision', name, event: { type: 'supervision.opened', ...opened } }]
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
