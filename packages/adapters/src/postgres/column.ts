// PostgreSQL's text holds neither U+0000 nor half a surrogate pair, which JavaScript's does; what nobody types must not
// fail, nor become another name.
const NUL = '\0'
const MARK = '\u0001'
const HALF = /[\ud800-\udfff]/gu
const MARKED_HALF = new RegExp(`${MARK}(d[89a-f][0-9a-f]{2})`, 'g')

/** A text as a column holds it. */
export function toColumn(text: string): string {
  return isOdd(text)
    ? text
        .replaceAll(MARK, `${MARK}1`)
        .replaceAll(NUL, `${MARK}0`)
        .replaceAll(HALF, (half) => MARK + half.charCodeAt(0).toString(16))
    : text
}

/** Does a column hold another text in its place? */
export function isOdd(text: string): boolean {
  return text.includes(NUL) || text.includes(MARK) || !text.isWellFormed()
}

/** The text that a column holds. */
export function fromColumn(column: string): string {
  return column.includes(MARK)
    ? column
        .replaceAll(MARKED_HALF, (_, half: string) => String.fromCharCode(Number.parseInt(half, 16)))
        .replaceAll(`${MARK}0`, NUL)
        .replaceAll(`${MARK}1`, MARK)
    : column
}
