import { Link } from 'wouter'
import { useDesk } from '../asking/desk.tsx'
import { useWords } from '../words/language.tsx'

/** The cases this desk may open. */
export function Openings() {
  const { register: words } = useWords()
  const openings = useDesk().processes.filter(({ mayOpen }) => mayOpen)
  if (openings.length === 0) return null
  return (
    <nav className="openings" aria-label={words.openNew}>
      {openings.some(({ id }) => id === 'petition') && (
        <Link href="/register?new=petition" className="button main" aria-keyshortcuts="n">
          {words.quick}
        </Link>
      )}
      {openings.map(({ id, name }) => (
        <Link key={id} href={`/open/${id}`} className="button">
          {words.openNew}: {name}
        </Link>
      ))}
    </nav>
  )
}
