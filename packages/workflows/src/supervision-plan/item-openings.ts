import type { Opening, Teller } from '@civicflow/core'
import type { SupervisionFact } from '../supervision/events.ts'
import { forms } from '../supervision/vocabulary.ts'
import type { PlanFact } from './events.ts'
import { itemIn, type PlanContext } from './plan-context.ts'
import { supervisionGrounds } from './vocabulary.ts'

type Opened = Omit<SupervisionFact<'supervision.opened'>, 'type' | 'occurredOn' | 'actor'>

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  words.some((one) => one === word)

/**
 * The supervision of an item, a case under its plan, opened in the commit that records that the item was begun. A
 * critique is a process of its own, and so is what boards do: neither is opened here.
 */
export function supervisionOf(
  { item: number, lead, document }: PlanFact<'item.begun'>,
  context: PlanContext,
  { case: plan }: Teller<PlanContext>,
): readonly Opening[] {
  const item = itemIn(context, number)
  if (item === undefined || item.itemKind !== 'supervision' || !isOneOf(forms, item.form)) return []
  const { subject, form, objects, participants } = item
  const opened: Opened = {
    title: subject,
    area: context.area,
    form,
    supervisor: item.lead,
    ...(lead !== undefined && { lead }),
    front: context.front,
    ...(participants.length > 0 && { participants: [...participants] }),
    objects: [...objects],
    grounds: item.grounds.filter((ground) => isOneOf(supervisionGrounds, ground)),
    topics: [subject],
    plan,
    item: number,
    ...(document !== undefined && { document }),
  }
  // Begun again, it is another supervision, and bears another name.
  const name = item.timesBegun > 1 ? `${number}/${item.timesBegun}` : number
  return [{ process: 'supervision', name, event: { type: 'supervision.opened', ...opened } }]
}
