import { useMutation } from '@tanstack/react-query'
import { type Field, office } from '../office.ts'
import { useWords } from '../words/language.tsx'

interface KeptProps {
  readonly id: string
  readonly what: string
  readonly sealed: NonNullable<Field['sealed']>
}

/** A personal value, closed until somebody asks for it. */
export function Kept({ id, what, sealed }: KeptProps) {
  const { case: words } = useWords()
  const opened = useMutation({ mutationFn: () => office.reveal(id, sealed), gcTime: 0 })
  if (opened.data !== undefined) return <span role="status">{opened.data}</span>
  return (
    <>
      {words.hidden}{' '}
      <button
        type="button"
        className="quiet small"
        aria-label={words.showWhat(what)}
        disabled={opened.isPending}
        onClick={() => opened.mutate()}
      >
        {words.show}
      </button>
    </>
  )
}
