import { useState } from 'react'
import { asked } from '../asking/ask.ts'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { Title } from '../ui/title.tsx'
import { useLanguage, useWords } from '../words/language.tsx'
import { signInAt, useOfferedDesks } from './desks.ts'
import { noteSignIn } from './expiry.ts'

/** Chooses a desk to work at. */
export function SignInPage() {
  const { signIn: words, appName } = useWords()
  const { language } = useLanguage()
  const desks = useOfferedDesks()
  const [hasFailed, setFailed] = useState(false)

  const choose = async (office: string) => {
    setFailed(false)
    await signInAt(office)
    noteSignIn()
    await asked.resetQueries()
  }
  return (
    <div className="sign-in">
      <header className="sign-in-top">
        <p className="app-name">{appName}</p>
        <LanguageSwitch />
      </header>
      <main>
        <Title of={words.title} />
        <p>{words.lead}</p>
        {hasFailed && <p role="alert">{words.failed}</p>}
        <ul aria-label={words.desks} className="desks">
          {desks.data?.map(({ office, name, body }) => (
            <li key={office}>
              <button type="button" onClick={() => void choose(office).catch(() => setFailed(true))}>
                <strong>{body[language]}</strong>
                <span>{name[language]}</span>
              </button>
            </li>
          ))}
        </ul>
      </main>
    </div>
  )
}
