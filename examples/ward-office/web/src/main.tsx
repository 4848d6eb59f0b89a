import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { asked } from './asking/ask.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet gives nothing
import './styles/index.css'
import { LanguageProvider } from './words/language.tsx'

const page = document.getElementById('page')
if (page === null) throw new Error('index.html has no #page')

createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={asked}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
