// PostgreSQL's text cannot hold U+0000, which JavaScript's can; what nobody types must not fail, nor become another name.
const NUL = '\0'
const MARK = '\u0001'

/** A text as a column holds it. */
export function toColumn(text: string): string {
  return text.includes(NUL) || text.includes(MARK)
    ? text.replaceAll(MARK, `${MARK}1`).replaceAll(NUL, `${MARK}0`)
    : text
}

/** The text that a column holds. */
export function fromColumn(column: string): string {
  return column.includes(MARK) ? column.replaceAll(`${MARK}0`, NUL).replaceAll(`${MARK}1`, MARK) : column
}
