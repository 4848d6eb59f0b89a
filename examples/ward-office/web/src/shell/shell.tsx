import { type ReactNode, useState } from 'react'
import { useDesk } from '../asking/desk.tsx'
import { useLiveChanges } from '../asking/live.ts'
import { SignInAgain } from '../session/sign-in-again.tsx'
import { useWords } from '../words/language.tsx'
import { Connection } from './connection.tsx'
import { Header } from './header.tsx'
import { KeysHelp } from './keys-help.tsx'
import { useShortcuts } from './shortcuts.ts'

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [startedAt] = useState(useDesk().position)
  useLiveChanges(startedAt)
  useShortcuts(() => setHelpOpen(true))
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <Header openHelp={() => setHelpOpen(true)} />
      <Connection />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {isHelpOpen && <KeysHelp close={() => setHelpOpen(false)} />}
      <SignInAgain />
    </>
  )
}
