/** Thrown when something reads a payload that is not there yet. */
export class PayloadRead extends Error {
  override readonly name = 'PayloadRead'
}

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
        throw new PayloadRead(String(key))
      },
      has(_target, key) {
        throw new PayloadRead(String(key))
      },
      ownKeys() {
        throw new PayloadRead('keys')
      },
    },
  )
}
