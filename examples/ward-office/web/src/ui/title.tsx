import { type ReactNode, useEffect } from 'react'
import { useWords } from '../words/language.tsx'

interface TitleProps {
  /** As the window is called. */
  readonly of: string
  readonly children?: ReactNode
}

/** The heading of a page, which names the window too. */
export function Title({ of, children }: TitleProps) {
  const { appName } = useWords()
  useEffect(() => {
    document.title = `${of} · ${appName}`
  }, [of, appName])
  return <h1>{children ?? of}</h1>
}
