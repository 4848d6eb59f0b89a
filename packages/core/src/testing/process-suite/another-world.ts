const SHIFT_MS = 400 * 86_400_000

/** Makes a call with another clock and other dice: what depends on them shows itself. The call must not wait for anything. */
export function inAnotherWorld<T>(call: () => T): T {
  const { Date: realDate } = globalThis
  const { random } = Math
  class ShiftedDate extends realDate {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length === 0 ? [realDate.now() + SHIFT_MS] : parts) as [number]))
    }
    static override now(): number {
      return realDate.now() + SHIFT_MS
    }
  }
  let next = random()
  try {
    globalThis.Date = ShiftedDate as DateConstructor
    Math.random = () => (next = (next + 0.618_033_988_75) % 1)
    return call()
  } finally {
    globalThis.Date = realDate
    Math.random = random
  }
}
