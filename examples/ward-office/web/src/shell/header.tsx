import { Link } from 'wouter'
import { useDesk } from '../asking/desk.tsx'
import { leave } from '../session/sign-out.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { SearchBox } from './search-box.tsx'

/** Name, pages, search, and who is signed in. */
export function Header({ openHelp }: { readonly openHelp: () => void }) {
  const words = useWords()
  return (
    <header className="top">
      <Link href="/" className="app-name">
        {words.appName}
      </Link>
      <nav aria-label={words.mainMenu}>
        <PageLink href="/">{words.pages.today}</PageLink>
        <PageLink href="/register">{words.pages.register}</PageLink>
      </nav>
      <SearchBox />
      <button
        type="button"
        className="quiet keys-button"
        onClick={openHelp}
        aria-label={words.keys.open}
        title="?"
      >
        ?
      </button>
      <LanguageSwitch />
      <Desk />
    </header>
  )
}

function PageLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link href={href} className={(isHere) => (isHere ? 'here' : '')}>
      {children}
    </Link>
  )
}

function Desk() {
  const words = useWords()
  const { language } = useLanguage()
  const { office, body } = useDesk()
  return (
    <div className="desk" lang={language}>
      <p>
        <strong>{body.name}</strong>
        <span>{office.name}</span>
      </p>
      <button type="button" className="quiet" onClick={leave}>
        {words.signIn.signOut}
      </button>
    </div>
  )
}
