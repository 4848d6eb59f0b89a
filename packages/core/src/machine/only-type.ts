/** Thrown when something reads a payload that is not there yet. */
export class PayloadRead extends Error {
  override readonly name = 'PayloadRead'
}

// One for all: it is always caught, and to trace where each was thrown costs more than all else that is asked.
const read = new PayloadRead('something that is not known of an event')

/** An event of which only the type is known, with what else is known of it; reading anything more throws `PayloadRead`. */
export function onlyType(
  type: string,
  known: Readonly<Record<string, unknown>> = {},
): { readonly type: string } {
  return new Proxy(
    { ...known, type },
    {
      get(target, key) {
        if (typeof key === 'string' && key in target) return target[key as keyof typeof target]
        throw read
      },
      has() {
        throw read
      },
      ownKeys() {
        throw read
      },
    },
  )
}
