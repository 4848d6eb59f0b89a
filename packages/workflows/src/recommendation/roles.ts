import type { BodyId, RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import type { RecommendationContext } from './recommendation-context.ts'

const role = (involvement: RoleLine['involvement'], ...kinds: readonly BodyKind[]) => ({ kinds, involvement })

const fronts = ['front-standing-board', 'front-presidium'] as const satisfies readonly BodyKind[]

/** Bodies that can be recommended something: those that can be supervised (art. 26, clause 1, Law on the Front). */
const authorities = [
  'peoples-committee',
  'department',
  'ministry',
  'government',
  'council-standing-body',
  'procuracy',
  'court',
  'party-committee',
  'workplace',
] as const satisfies readonly BodyKind[]

/** Who has to do with a recommendation. The last three come in by what happens to it. */
export const roles = {
  /** Recommends, and alone keeps, amends, withdraws and judges (art. 9, clause 3, joint resolution 403/2017). */
  lead: role('lead', ...fronts, 'political-organisation', 'inspection-board', 'investment-board'),
  /** Considers, settles and answers (art. 29, clause 6, Law on the Front). */
  addressee: role('addressee', ...authorities),
  /** The Front directly above; of an organisation or a board, the Front of its level, which agrees or certifies. */
  frontAbove: role('copied', ...fronts),
  /** The body above the addressee, to which the Front above recommends. */
  superior: role('participant', ...authorities),
  /** Was asked to consider somebody's liability (art. 28, clause 7, Law on the Front). */
  competent: role('participant', ...authorities),
  /** Hears of it in the six-monthly notice (art. 30, clause 1, Law on the Front). */
  peoplesOrgan: role(
    'copied',
    'council-standing-body',
    'peoples-committee',
    'assembly-standing-committee',
    'government',
    'delegation',
  ),
} satisfies Record<string, RoleLine>

export type RecommendationRole = keyof typeof roles

const some = (body: BodyId | null): readonly BodyId[] => (body === null || body === '' ? [] : [body])

/** Which bodies have which role in a recommendation. */
export function partiesOf(
  context: RecommendationContext,
): Readonly<Record<RecommendationRole, readonly BodyId[]>> {
  const { lead, addressee, frontAbove, superior, competent, peoplesOrgan } = context
  return {
    lead: some(lead),
    addressee: some(addressee),
    frontAbove: some(frontAbove),
    superior: some(superior),
    competent: some(competent),
    peoplesOrgan: some(peoplesOrgan),
  }
}
