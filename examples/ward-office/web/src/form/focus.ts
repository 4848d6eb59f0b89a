/** Puts the keyboard on a control, also where it is folded away. */
export function focusOn(control: HTMLElement): void {
  for (
    let fold = control.closest('details');
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true
  control.focus()
}
