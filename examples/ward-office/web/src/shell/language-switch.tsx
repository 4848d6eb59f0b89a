import { useLanguage, useWords } from '../words/language.tsx'

/** To the other language; what is on the page stays. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage()
  const words = useWords()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <button type="button" className="quiet" lang={other} onClick={() => choose(other)}>
      {words.otherLanguage}
    </button>
  )
}
