import { type ReactNode, useId } from 'react'
import { useSearchParams } from 'wouter'
import { useProcess } from '../asking/case.ts'
import { useDesk } from '../asking/desk.tsx'
import { useWords } from '../words/language.tsx'

/** Which cases are listed; kept in the address, so that going back goes back. */
export function Filters() {
  const { register: words } = useWords()
  const { processes, areas } = useDesk()
  const [asked] = useSearchParams()
  const { data: process } = useProcess(asked.get('process') ?? '')
  return (
    <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
      <Filter name="process" label={words.process} clears="state">
        <option value="">{words.everyProcess}</option>
        <Options of={processes} />
      </Filter>
      {process && (
        <Filter name="state" label={words.state}>
          <option value="">{words.everyState}</option>
          <Options of={process.states} />
        </Filter>
      )}
      <Filter name="standing" label={words.standing}>
        <option value="">{words.open}</option>
        <option value="closed">{words.closed}</option>
        <option value="all">{words.all}</option>
      </Filter>
      {areas.length > 0 && (
        <Filter name="area" label={words.area}>
          <option value="">{words.everyArea}</option>
          <Options of={areas} />
        </Filter>
      )}
    </form>
  )
}

function Options({ of }: { readonly of: readonly { readonly id: string; readonly name: string }[] }) {
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}

interface FilterProps {
  readonly name: string
  readonly label: string
  /** A part that means nothing any more once this one changes. */
  readonly clears?: string
  readonly children: ReactNode
}

function Filter({ name, label, clears, children }: FilterProps) {
  const id = useId()
  const [asked, ask] = useSearchParams()
  const choose = (value: string) =>
    ask((before) => {
      const next = new URLSearchParams(before)
      if (clears !== undefined) next.delete(clears)
      if (value === '') next.delete(name)
      else next.set(name, value)
      return next
    })
  return (
    <p className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={asked.get(name) ?? ''} onChange={({ target }) => choose(target.value)}>
        {children}
      </select>
    </p>
  )
}
