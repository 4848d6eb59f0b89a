import type { Environment, IsoDay } from '@civicflow/core'
import { termOfLaw } from '../building-blocks/term-of-law.ts'
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
export function synthesisDue(context: CampaignContext, environment: Environment): IsoDay | undefined {
  const anchor = sessionDay(context)
  if (!isAssembly(context) || anchor === undefined) return undefined
  const way =
    context.timing === 'beforeSession'
      ? ({ direction: 'before', roll: 'none' } as const)
      : ({ direction: 'after', roll: 'nextWorkingDay' } as const)
  return termOfLaw(synthesisProvision(context), anchor, way, environment)
}
