/** Why a schema does not take a value, as a `malformed` refusal tells it. */
export type Reason =
  | { readonly code: 'missing'; readonly path: string }
  | { readonly code: 'unknown-field'; readonly path: string }
  | { readonly code: 'half-a-character'; readonly path: string }
  | { readonly code: 'too-deep'; readonly path: string }
  | { readonly code: 'invalid'; readonly path: string }
  /** `type` is JSON's: `string`, `number`, `int`, `boolean`, `object`, `array`. */
  | { readonly code: 'expected'; readonly path: string; readonly type: string }
  | { readonly code: 'one-of'; readonly path: string; readonly words: readonly string[] }
  | ({ readonly code: 'at-least' } & Bound)
  | ({ readonly code: 'at-most' } & Bound)
  | ({ readonly code: 'above' } & Bound)
  | ({ readonly code: 'below' } & Bound)
  | { readonly code: 'format'; readonly path: string; readonly format: string }

/** A bound of a number, of the characters of a text or of the items of a list. */
interface Bound {
  readonly path: string
  readonly bound: string
  readonly of: Measure
}

export type Measure = 'value' | 'characters' | 'items'

export type ReasonCode = Reason['code']

/**
 * Reads the reason of a `malformed` refusal.
 *
 * @example readReason('mode', 'one-of:online|hybrid') // { code: 'one-of', path: 'mode', words: ['online', 'hybrid'] }
 */
export function readReason(path: string, reason: string): Reason {
  const [, code = reason, detail = ''] =
    /^(expected|one-of|at-least|at-most|above|below|format)[:-](.*)$/s.exec(reason) ?? []
  switch (code) {
    case 'missing':
    case 'unknown-field':
    case 'half-a-character':
    case 'too-deep':
      return { code, path }
    case 'expected':
      return { code, path, type: detail }
    case 'one-of':
      return { code, path, words: detail.split('|') }
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return { code, path, ...boundOf(detail) }
    case 'format':
      return { code, path, format: detail }
    default:
      return { code: 'invalid', path }
  }
}

function boundOf(detail: string): { readonly bound: string; readonly of: Measure } {
  const [bound = '', of = 'value'] = detail.split(':')
  return { bound, of: of as Measure } // written by the kernel, which knows only these
}
