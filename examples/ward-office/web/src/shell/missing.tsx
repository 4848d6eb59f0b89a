import { Link } from 'wouter'
import { Title } from '../ui/title.tsx'
import { useWords } from '../words/language.tsx'

/** There is nothing at this address. */
export function Missing() {
  const words = useWords()
  return (
    <>
      <Title of={words.pages.missing} />
      <p>
        <Link href="/">{words.backToToday}</Link>
      </p>
    </>
  )
}
