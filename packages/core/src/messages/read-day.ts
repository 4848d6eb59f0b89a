import { dayNumber, type IsoDay } from '../time/day.ts'

const ISO = /^\d{4}-\d{2}-\d{2}$/
/** `12/9/2025`, `12-9-2025`, `12. 9. 2025`, `12/9/25`, `12092025` */
const IN_FIGURES = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$|^(\d{2})(\d{2})(\d{4})$/

/**
 * Reads a day as people write it: in the way of `inWords`, in figures with the day first, or as ISO.
 *
 * `inWords` gives day, month (1 … 12) and year, where the text is written its way. A year of two figures is of this
 * century; one that is left out is not guessed. `undefined` for what is no day, 31 April among it.
 */
export function readDay(
  text: string,
  inWords: (text: string) => readonly [day: number, month: number, year: number] | undefined,
): IsoDay | undefined {
  const said = text.normalize('NFC').trim().toLowerCase()
  const parts = inFigures(said) ?? inWords(said)
  const iso = ISO.test(said) ? said : parts === undefined ? '' : isoOf(parts)
  return dayNumber(iso) === undefined ? undefined : iso
}

function inFigures(text: string): readonly [day: number, month: number, year: number] | undefined {
  const found = IN_FIGURES.exec(text)
  if (found === null) return undefined
  const [day, month, year = ''] = found.slice(found[1] === undefined ? 4 : 1)
  return [Number(day), Number(month), Number(year.length === 2 ? `20${year}` : year)]
}

function isoOf([day, month, year]: readonly [number, number, number]): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}
