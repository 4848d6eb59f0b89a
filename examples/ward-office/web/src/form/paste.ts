import type { ClipboardEvent } from 'react'

/** Puts pasted text in as `clean` makes it, so that it can be undone like any other typing. */
export function pasteClean(
  event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>,
  clean: (text: string) => string,
): void {
  const text = event.clipboardData.getData('text/plain')
  const cleaned = clean(text)
  if (cleaned === text) return
  event.preventDefault()
  // Deprecated, and the only way that keeps the browser's undo.
  document.execCommand('insertText', false, cleaned)
}
