import type { IsoDay } from '@civicflow/core'
import { areaOf, type Commune, communes, district } from '../../register.ts'
import type { Office } from '../../world.ts'
import { type Level, reported } from './reported.ts'

/** One conference of the story. */
export interface Conference {
  readonly name: ConferenceName
  readonly level: Level
  readonly by: Office
  readonly area: string
  readonly day: IsoDay
  readonly occasion: 'periodic' | 'onDemand'
  readonly delegates: number
  readonly gathered: number
  readonly hall: number
  /** Of all opinions, those that are left to an answer in writing. */
  readonly inWriting: number
}

export type ConferenceName = 'district 1' | 'district 2' | Commune

/** `evenly(45, 2)` → 23 and 22 */
function evenly(all: number, parts: number): (part: number) => number {
  return (part) => Math.floor(all / parts) + (part < all % parts ? 1 : 0)
}

const { district: ofDistrict, communes: ofCommunes } = reported

function districtConferences(): readonly Conference[] {
  const days = [
    ['district 1', '2024-03-22'],
    ['district 2', '2024-05-24'],
  ] as const
  const share = (all: number) => evenly(all, days.length)
  return days.map(([name, day], index) => ({
    name,
    level: 'district',
    by: 'districtFront',
    area: district,
    day,
    occasion: 'periodic',
    delegates: share(ofDistrict.delegates)(index),
    // The parts are what is put on record, not the whole that they are said to make.
    gathered: share(ofDistrict.bySource.gathered)(index),
    hall: share(ofDistrict.bySource.hall)(index),
    inWriting: share(ofDistrict.inWriting)(index),
  }))
}

function communeConferences(): readonly Conference[] {
  const days: Readonly<Record<Commune, IsoDay>> = {
    'xa-1': '2024-03-01',
    'xa-2': '2024-03-15',
    'xa-3': '2024-03-29',
    'xa-4': '2024-04-12',
    'xa-5': '2024-04-26',
    'xa-6': '2024-05-10',
    'xa-7': '2024-05-17',
    'xa-8': '2024-05-31',
  }
  const share = (all: number) => evenly(all, communes.length)
  return communes.map((commune, index) => ({
    name: commune,
    level: 'communes',
    by: commune,
    area: areaOf(commune),
    day: days[commune],
    occasion: index < ofCommunes.periodic ? 'periodic' : 'onDemand',
    delegates: share(ofCommunes.delegates)(index),
    gathered: 0,
    hall: share(ofCommunes.opinions)(index),
    inWriting: share(ofCommunes.inWriting)(index),
  }))
}

/**
 * The conferences that the printed figures are rebuilt of. On which days and in which communes they were, what was said, and
 * how the figures fell to each, the report does not say: here as evenly as can be. Of the communes it does not tell which
 * opinions were gathered before: here all are raised in the hall.
 */
export const conferences: readonly Conference[] = [...districtConferences(), ...communeConferences()]
