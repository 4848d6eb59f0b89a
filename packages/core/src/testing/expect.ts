import { canonicalJson } from '../journal/digest.ts'

const LONGEST = 600

/** Throws an Error saying what was expected, unless both have the same canonical JSON. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, shouldBe] = [textOf(actual), textOf(expected)]
  if (is !== shouldBe)
    throw new Error(`${what}\n  expected: ${shorten(shouldBe)}\n  found:    ${shorten(is)}`)
}

/** Throws an Error saying what should be true, unless it is. */
export function expectThat(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what)
}

/** What a call throws; throws an Error itself where the call does not. */
export async function expectThrown(call: () => unknown, what: string): Promise<unknown> {
  try {
    await call()
  } catch (thrown) {
    return thrown
  }
  throw new Error(`${what}: nothing was thrown`)
}

function textOf(value: unknown): string {
  return value === undefined ? 'nothing' : canonicalJson(value)
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} … (${text.length} characters)`
}
