import { useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words/language.tsx'
import { areKeysOn, turnKeys } from './shortcuts.ts'

/** The list of shortcuts, and whether single letters are any. */
export function KeysHelp({ close }: { readonly close: () => void }) {
  const { keys, close: closeWord } = useWords()
  const [isOn, setOn] = useState(areKeysOn)
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['/'], keys.search],
    [['n'], keys.newPetition],
    [['g', 't'], keys.today],
    [['g', 'r'], keys.register],
    [['Ctrl + Enter'], keys.send],
    [['?'], keys.help],
  ]
  return (
    <Dialog title={keys.title} onClose={close}>
      <dl className="keys">
        {rows.map(([pressed, what]) => (
          <div key={what}>
            <dt>
              {pressed.map((key, index) => (
                <span key={key}>
                  {index > 0 && ` ${keys.thenKey} `}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            turnKeys(target.checked)
            setOn(target.checked)
          }}
        />
        {keys.isOn}
      </label>
      <p className="buttons">
        <button type="button" onClick={close}>
          {closeWord}
        </button>
      </p>
    </Dialog>
  )
}
