import mermaid from 'mermaid'

mermaid.initialize({
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'neutral',
  fontFamily: "'Be Vietnam Pro', sans-serif",
  state: { useMaxWidth: false },
})

/** Draws a Mermaid text. */
export async function drawn(id: string, text: string): Promise<Element> {
  const { svg } = await mermaid.render(id, text)
  const drawing = new DOMParser().parseFromString(svg, 'text/html').body.firstElementChild
  if (drawing === null) throw new Error('mermaid drew nothing')
  return drawing
}
