/** Numbers that follow from a seed and nothing else: whole-number arithmetic, the same on every machine. */
export interface Random {
  /** A whole number from 0 to below `end`, which is at most 2³². */
  below(end: number): number
  /** True for this share of the calls: 0 never, 1 always. */
  chance(share: number): boolean
  /** One of a list; `undefined` of an empty one. */
  pick<T>(list: readonly T[]): T | undefined
  /** One of a list by weights; `undefined` where none weighs anything. */
  weighted<T>(list: readonly T[], weightOf: (item: T) => number): T | undefined
  /** Bytes as lower-case hexadecimal. */
  hex(bytes: number): string
}

const RANGE = 2 ** 32
const WARM_UP = 12

/** A sequence of its own for each seed: Chris Doty-Humphrey's sfc32, begun from a hash of the text. */
export function randomOf(seed: string): Random {
  const next = smallFastCounter(hashed(seed))
  const below = (end: number) => Math.floor((next() / RANGE) * end)
  return {
    below,
    chance: (share) => next() < share * RANGE,
    pick: (list) => list[below(list.length)],
    weighted: (list, weightOf) => weighted(list, weightOf, next() / RANGE),
    hex: (bytes) =>
      Array.from({ length: bytes }, () => (next() >>> 24).toString(16).padStart(2, '0')).join(''),
  }
}

type FourWords = readonly [number, number, number, number]

function smallFastCounter([first, second, third, start]: FourWords): () => number {
  let [a, b, c, counter] = [first, second, third, start]
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let turn = 0; turn < WARM_UP; turn += 1) next()
  return next
}

function hashed(text: string): FourWords {
  let [one, two, three, four] = [0x9e37_79b9, 0x243f_6a88, 0xb7e1_5162, 0x6a09_e667]
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    one = two ^ Math.imul(one ^ unit, 0x85eb_ca6b)
    two = three ^ Math.imul(two ^ unit, 0xc2b2_ae35)
    three = four ^ Math.imul(three ^ unit, 0x27d4_eb2f)
    four = one ^ Math.imul(four ^ unit, 0x1656_67b1)
  }
  return [one, two, three, four]
}

function weighted<T>(list: readonly T[], weightOf: (item: T) => number, share: number): T | undefined {
  let left = share * list.reduce((sum, item) => sum + weightOf(item), 0)
  for (const item of list) {
    left -= weightOf(item)
    if (left < 0) return item
  }
  return undefined
}
