/**
 * Replaces what stands between `<!-- generated: name -->` and the next `<!-- /generated -->`.
 *
 * @throws Error where the text has no such block.
 */
export function withBlock(text: string, name: string, content: string): string {
  const block = new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(<!-- /generated -->)`)
  if (!block.test(text))
    throw new Error(`there is no block "<!-- generated: ${name} -->…<!-- /generated -->"`)
  return text.replace(block, (_, begin: string, end: string) => `${begin}\n${content}\n\n${end}`)
}
