import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { cleanLine } from '../form/clean.ts'
import { useWords } from '../words/language.tsx'

/** Finds cases by any words recorded in them. */
export function SearchBox() {
  const [asked] = useSearchParams()
  const text = asked.get('q') ?? ''
  return <Box key={text} asked={text} />
}

function Box({ asked }: { readonly asked: string }) {
  const words = useWords()
  const [, goTo] = useLocation()
  const [text, setText] = useState(asked)
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault()
        goTo(`/register?${new URLSearchParams({ q: cleanLine(text).trim() })}`)
      }}
    >
      <input
        id="search"
        type="search"
        value={text}
        onChange={({ target }) => setText(target.value)}
        aria-label={words.register.searchLabel}
        placeholder={words.register.search}
        aria-keyshortcuts="/"
        autoComplete="off"
      />
    </form>
  )
}
