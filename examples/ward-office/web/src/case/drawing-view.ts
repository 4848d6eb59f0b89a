/** Shows a drawing at a part of its own size. */
export function scaleTo(box: HTMLElement, scale: number): void {
  const svg = box.querySelector('svg')
  if (svg === null) return
  svg.style.width = `${svg.viewBox.baseVal.width * scale}px`
  svg.style.height = 'auto'
}

/** Scrolls a drawing to where the case stands now. */
export function lookAtNow(box: HTMLElement): void {
  const now = box.querySelector('.node.now')?.getBoundingClientRect()
  if (now === undefined) return
  const frame = box.getBoundingClientRect()
  box.scrollBy({
    left: now.x + now.width / 2 - frame.x - frame.width / 2,
    top: now.y + now.height / 2 - frame.y - frame.height / 2,
  })
}
