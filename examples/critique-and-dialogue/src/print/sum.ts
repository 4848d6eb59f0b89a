import type { Page } from './page.ts'

/** A whole held against its parts: `12 = 5 + 3 + 3 + 1 + 0: khớp`; `67 ≠ 45 + 23 = 68: không khớp, lệch 1`. */
export function sumText({ word }: Page, whole: number, parts: readonly number[]): string {
  const sum = parts.reduce((total, part) => total + part, 0)
  const added = parts.join(' + ')
  return whole === sum
    ? word('sumHolds', { whole, added })
    : word('sumFails', { whole, added, sum, difference: Math.abs(sum - whole) })
}
