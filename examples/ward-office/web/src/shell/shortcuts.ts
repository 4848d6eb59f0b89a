import { useEffect } from 'react'
import { useLocation } from 'wouter'

const KEPT = 'no-single-keys'

/** Are single-letter shortcuts on? Who dictates, or types past a field, can turn them off. */
export const areKeysOn = () => localStorage.getItem(KEPT) === null
export const turnKeys = (on: boolean) =>
  on ? localStorage.removeItem(KEPT) : localStorage.setItem(KEPT, 'off')

/** `/` finds, `n` opens a petition, `g t` and `g r` go to pages, `?` helps; none of them while something is typed. */
export function useShortcuts(openHelp: () => void): void {
  const [, goTo] = useLocation()
  useEffect(() => {
    let afterG = false
    const onKey = (event: KeyboardEvent) => {
      if (!areKeysOn() || isTyping(event)) return
      const acts: Readonly<Record<string, () => void>> = afterG
        ? { t: () => goTo('/'), r: () => goTo('/register') }
        : {
            '/': () => document.getElementById('search')?.focus(),
            n: () => goTo('/register?new=petition'),
            '?': openHelp,
          }
      afterG = event.key === 'g' && !afterG
      const act = acts[event.key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [goTo, openHelp])
}

function isTyping({ target, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || isComposing) return true
  if (document.querySelector('dialog[open]') !== null) return true
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
  )
}
