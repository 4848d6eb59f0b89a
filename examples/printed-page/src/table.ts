import { brokenText } from './broken-text.ts'

/** A column of a table, as wide as its longest line may be. */
export interface Column {
  readonly title: string
  readonly width: number
  /** Where its cells stand; at the left unless told. */
  readonly align?: 'right'
}

const BETWEEN = ' │ '

/**
 * A table in lines, every column in its width: what is longer is broken between words. Rows of several lines are set
 * apart by rules, the last of them by one under the table.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const bodies = rows.map((row) => rowLines(columns, row))
  const ruled = bodies.some((lines) => lines.length > 1)
  const rule = (line: string, cross: string) => columns.map(({ width }) => line.repeat(width)).join(cross)
  const heavy = rule('─', '─┼─')
  const last = bodies.length - 1
  return [
    ...rowLines(
      columns,
      columns.map(({ title }) => title),
    ),
    heavy,
    ...bodies.flatMap((lines, index) => (ruled && index < last ? [...lines, rule('┄', '┄┼┄')] : lines)),
  ]
}

function rowLines(columns: readonly Column[], cells: readonly string[]): readonly string[] {
  const broken = columns.map(({ width }, index) => brokenText(cells[index] ?? '', width))
  const height = Math.max(...broken.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, align }, index) => {
        const text = broken[index]?.[line] ?? ''
        return align === 'right' ? text.padStart(width) : text.padEnd(width)
      })
      .join(BETWEEN)
      .trimEnd(),
  )
}
