import { dueOn, type Environment, type IsoDay, lineOn } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import { type CampaignContext, isAssembly, sessionDay } from './context.ts'

/** The provision that says by when a campaign's synthesis is reported (art. 37 cl. 2, art. 38 cl. 2). */
export function synthesisProvision({ sessionKind, timing }: CampaignContext): ProvisionId {
  if (sessionKind === 'extraordinary')
    return timing === 'beforeSession' ? 'synthesis-extraordinary-before' : 'synthesis-extraordinary-after'
  return timing === 'beforeSession' ? 'synthesis-before-session' : 'synthesis-after-session'
}

/**
 * The last day of the synthesis report of National Assembly deputies, where session, number and calendar are known.
 * It is counted as the duty is.
 */
export function synthesisDue(context: CampaignContext, { law, calendar }: Environment): IsoDay | undefined {
  const anchor = sessionDay(context)
  const provision = law.provisions.get(synthesisProvision(context))
  if (!isAssembly(context) || anchor === undefined || provision === undefined) return undefined
  const line = lineOn(provision, anchor)
  if (line === undefined || line.unread === true || !line.limit || line.limit.unit === 'times')
    return undefined
  const { value, unit } = line.limit
  const term = { value, unit }
  const due =
    context.timing === 'beforeSession'
      ? dueOn({ limit: term, direction: 'before', roll: 'none' }, anchor, calendar)
      : dueOn({ limit: term, direction: 'after', roll: 'nextWorkingDay' }, anchor, calendar)
  return 'day' in due ? due.day : undefined
}
