import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react'
import { en } from './en.ts'
import { vi, type Words } from './vi.ts'

export type Language = 'vi' | 'en'

const KEPT = 'language'
const words: Readonly<Record<Language, Words>> = { vi, en }

/** The language in use now; Vietnamese until another is chosen. */
export function currentLanguage(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi'
}

interface Choice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const LanguageContext = createContext<Choice>({ language: 'vi', choose: () => {} })

/** Everything inside speaks the chosen language, and the page says which it is. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(currentLanguage)
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choose = (chosen: Language) => {
    localStorage.setItem(KEPT, chosen)
    setLanguage(chosen)
  }
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>
}

export const useLanguage = () => useContext(LanguageContext)
export const useWords = (): Words => words[useLanguage().language]
