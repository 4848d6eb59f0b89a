import { type Browser, chromium } from 'playwright-core'
import { stage } from './stage.ts'

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-gpu',
]

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: stage().chromium, args: quiet })
}
