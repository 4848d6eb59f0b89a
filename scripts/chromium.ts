import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Finds the Chromium that the end-to-end tests run in, and gets it where it is missing and may be: `pnpm chromium`
// prints its path. What installing says goes to standard error, so that the path can be read by other programs.

/** Where Chromium, Chrome and Edge are installed on Linux, macOS and Windows. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => onWindows(process.env[name])),
]

function onWindows(folder: string | undefined): readonly string[] {
  if (folder === undefined) return []
  return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].flatMap((product) =>
    ['chrome', 'msedge'].map((program) => `${folder}\\${product}\\Application\\${program}.exe`),
  )
}

/**
 * The path of a Chromium: the one that the environment variable `CHROMIUM` names, or one in a usual place; on a Debian
 * where this runs as root it is installed.
 *
 * @throws Error where there is none and it cannot be installed; the message says what to do.
 */
export function chromium(): string {
  const named = process.env['CHROMIUM']
  if (named) return existing(named)
  const installed = usualPlaces.find((place) => existsSync(place))
  if (installed !== undefined) return installed
  if (!mayInstall()) throw new Error(`There is no Chromium here. ${TO_DO}`)
  install()
  return existing('/usr/bin/chromium')
}

const TO_DO =
  'Install Chromium or Chrome (on Debian: `sudo apt-get install --no-install-recommends chromium`), or set the environment variable CHROMIUM to the path of one.'

function existing(path: string): string {
  if (existsSync(path)) return path
  throw new Error(`There is no Chromium at ${path}. ${TO_DO}`)
}

/** On Debian alone: Ubuntu’s package of that name is a snap, which does not start in a container. */
function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** The package depends on a font that has Vietnamese; the pages bring their own. */
function install(): void {
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', 'chromium')
}

function aptGet(...args: readonly string[]): void {
  try {
    execFileSync('apt-get', ['-q', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch (cause) {
    throw new Error(`Chromium could not be installed: apt-get ${args[0]} failed. ${TO_DO}`, { cause })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(chromium())
