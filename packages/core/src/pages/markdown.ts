/** A Markdown table. Cells are one line each; `|` in them is escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n')
}

/** A Mermaid diagram as a code block. */
export function diagram(text: string): string {
  return `\`\`\`mermaid\n${text.trimEnd()}\n\`\`\``
}

/** Something long that opens on a click. */
export function collapsed(summary: string, text: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
