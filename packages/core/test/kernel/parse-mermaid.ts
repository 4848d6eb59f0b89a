import DOMPurify from 'dompurify'

// Mermaid cleans labels with DOMPurify, which does nothing without a DOM; parsing needs neither. What is given to the
// module here, before Mermaid loads, is what Mermaid finds in it.
Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text })

const { default: mermaid } = await import('mermaid')

/** What Mermaid's own parser reads from a state diagram. */
export interface ParsedDiagram {
  /** Labels by id; ids of the diagram, `inSession__floor`. */
  readonly states: ReadonlyMap<string, string>
  readonly edges: readonly { readonly from: string; readonly to: string; readonly words: string }[]
}

/** Reads a state diagram as Mermaid does. @throws Error where it does not parse. */
export async function parseStateDiagram(text: string): Promise<ParsedDiagram> {
  await mermaid.parse(text) // loads the kind of diagram
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const { nodes, edges } = (db as unknown as StateDatabase).getData() // Mermaid gives the database of a kind no type
  return {
    states: new Map(nodes.map(({ id, label }) => [id, [label].flat().join(' ')])),
    edges: edges.map(({ start, end, label }) => ({ from: start, to: end, words: label })),
  }
}

interface StateDatabase {
  getData(): {
    readonly nodes: readonly { readonly id: string; readonly label: string | readonly string[] }[]
    readonly edges: readonly { readonly start: string; readonly end: string; readonly label: string }[]
  }
}
