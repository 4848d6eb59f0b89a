import type { ProvisionLine } from '@civicflow/core'
import {
  asAmendedBy,
  cite,
  frontLaw,
  frontLawAmendment,
  grassrootsDemocracyLaw,
  type Instrument,
  jointResolution403,
} from './instruments.ts'

/** Where in an instrument. */
export type Place = readonly [article: string, clause?: string, point?: string]

/** What a line sets, and what a lawyer should know of it. */
export type Terms = Pick<ProvisionLine, 'limit' | 'note'>

/** A line as long as its instrument is in force, without how it is known. */
export const read = (instrument: Instrument & { readonly from: string }, place: Place, terms: Terms) => ({
  from: instrument.from,
  citation: cite(instrument, ...place),
  ...terms,
})

/** Joint resolution 403/2017, read in the official codification. */
export const in403 = (place: Place, terms: Terms = {}): readonly ProvisionLine[] => [
  { ...read(jointResolution403, place, terms), evidence: 'official' },
]

/** An article of the Law on the Front that law 97/2025/QH15 left as it was, read in the official codification. */
export const inFrontLaw = (place: Place, terms: Terms = {}): readonly ProvisionLine[] => [
  { ...read(frontLaw, place, terms), evidence: 'official' },
]

/** One that it amended: only the wording since 1 July 2025 was read. */
export const inFrontLawAmended = (place: Place, terms: Terms = {}): readonly ProvisionLine[] => [
  {
    from: frontLaw.from,
    evidence: 'ours',
    citation: cite(frontLaw, ...place),
    unread: true,
    note: 'Chưa đọc nguyên văn trước khi được sửa đổi ngày 01/7/2025.',
  },
  {
    from: frontLawAmendment.from,
    evidence: 'official',
    citation: asAmendedBy(frontLawAmendment, cite(frontLaw, ...place)),
    ...terms,
  },
]

/** What a lawyer should know of every line that law 97/2025/QH15 may have changed. */
export const BEFORE_97 = 'Lời văn trước Luật 97/2025/QH15; chưa đối chiếu với lời văn từ 01/7/2025.'

/** The Law on Grassroots Democracy, in the wording before law 97/2025/QH15; a note goes before what that means. */
export const inDemocracyLaw = (place: Place, { note, ...terms }: Terms = {}): readonly ProvisionLine[] => [
  {
    ...read(grassrootsDemocracyLaw, place, terms),
    evidence: 'published',
    note: note === undefined ? BEFORE_97 : `${note} ${BEFORE_97}`,
  },
]
