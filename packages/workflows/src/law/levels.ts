import type { IsoDay, Label } from '@civicflow/core'

/** The levels of administration, highest first. */
export type AreaLevel = 'central' | 'province' | 'district' | 'commune'

/** Each of them, highest first. */
export const areaLevels = [
  'central',
  'province',
  'district',
  'commune',
] as const satisfies readonly AreaLevel[]

/** What each level is called. */
export const areaLevelLabels: Readonly<Record<AreaLevel, Label>> = {
  central: { vi: 'Trung ương', en: 'National' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  district: { vi: 'Cấp huyện', en: 'District' },
  commune: { vi: 'Cấp xã', en: 'Commune' },
}

/**
 * Last day of the district level: resolution 203/2025/QH15 amending the Constitution ended it, and local government has
 * had two levels since 1 July 2025.
 */
export const lastDistrictDay: IsoDay = '2025-06-30'

/** The levels that exist on a day, highest first. */
export function levelsOn(day: IsoDay): readonly AreaLevel[] {
  return day <= lastDistrictDay
    ? ['central', 'province', 'district', 'commune']
    : ['central', 'province', 'commune']
}
