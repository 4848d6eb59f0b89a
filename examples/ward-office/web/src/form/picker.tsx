import { type KeyboardEvent, useId, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { cleanLine } from './clean.ts'
import type { Chosen } from './draft.ts'
import { useFound } from './found.ts'
import type { Schema } from './schema.ts'

interface PickerProps {
  readonly schema: Schema
  readonly aria: { readonly id: string; readonly [name: `aria-${string}`]: string | boolean | undefined }
  readonly chosen: Chosen | undefined
  readonly onChoose: (chosen: Chosen | undefined) => void
}

/** Types a few letters and chooses from what is found: a combobox with a list. */
export function Picker({ schema, aria, chosen, onChoose }: PickerProps) {
  const list = useId()
  const { picker } = useWords()
  const [isOpen, setOpen] = useState(false)
  /** What was typed since it was opened. */
  const [text, setText] = useState<string>()
  const [active, setActive] = useState(0)
  const found = useFound(schema, cleanLine(text ?? '').trim(), isOpen)
  const close = () => {
    setOpen(false)
    setText(undefined)
  }
  const take = (row: Chosen | undefined) => {
    if (row !== undefined) onChoose(row)
    close()
  }
  const type = (typed: string) => {
    setOpen(true)
    setText(typed)
    setActive(0)
    if (typed === '' && chosen !== undefined) onChoose(undefined)
  }
  const move = (by: number) => {
    if (!isOpen) setOpen(true)
    else setActive((found.length + active + by) % Math.max(found.length, 1))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      ...(isOpen && { Enter: () => take(found[active]), Escape: close }),
    }
    const act = event.ctrlKey || event.nativeEvent.isComposing ? undefined : acts[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return (
    <div className="picker">
      <input
        {...aria}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[active] ? `${list}-${active}` : undefined}
        value={text ?? chosen?.name ?? ''}
        onChange={({ target }) => type(target.value)}
        onFocus={({ target }) => target.select()}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
        autoComplete="off"
      />
      <ul role="listbox" id={list} hidden={!isOpen} aria-label={picker.results(found.length)}>
        {found.map((row, index) => (
          <li
            key={row.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault()
              take(row)
            }}
          >
            {row.name}
          </li>
        ))}
        {found.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled className="none">
            {picker.none}
          </li>
        )}
      </ul>
    </div>
  )
}
