import type { Area, IsoDay, Label } from '@civicflow/core'
import { type AreaLevel, lastDistrictDay } from '../law/levels.ts'

/** A district as it was until 30 June 2025, for the report of which cases are rebuilt. */
interface FormerDistrict {
  readonly province: { readonly id: string; readonly name: Label }
  readonly district: { readonly id: string; readonly name: Label }
  /** Ids of its communes, which are illustrative and numbered. */
  readonly communes: readonly string[]
  readonly from: IsoDay
}

/** The areas of a former district, from the nation down to its communes. */
export function formerDistrict({
  province,
  district,
  communes,
  from,
}: FormerDistrict): readonly (Area & { readonly level: AreaLevel })[] {
  const span = { from, until: lastDistrictDay }
  return [
    { id: 'viet-nam', level: 'central', name: { vi: 'Việt Nam', en: 'Vietnam' }, from },
    { ...province, level: 'province', parent: 'viet-nam', from },
    { ...district, level: 'district', parent: province.id, ...span },
    ...communes.map((id, place) => ({
      id,
      level: 'commune' as const,
      parent: district.id,
      name: { vi: `Xã số ${place + 1} (minh họa)`, en: `Commune no. ${place + 1} (illustrative)` },
      ...span,
    })),
  ]
}
