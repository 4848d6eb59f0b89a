import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { follow } from './guides/follow.ts'
import { stepsIn } from './guides/steps.ts'
import { inEmptyFolder, packInto, root } from './packed.ts'
import { freshDatabase } from './postgres/fresh-database.ts'
import { startPostgres } from './postgres/start.ts'

// Packs the built packages and follows every guide of docs/guides, or those named, with them: see guides/steps.ts for
// what the blocks of a guide may be. A guide that does not do what it says ends this with its line.

const guides = join(root, 'docs/guides')
const named = process.argv.slice(2)
const names = named.length > 0 ? named : readdirSync(guides).filter((name) => name.endsWith('.md'))

await inEmptyFolder('guides', async (folder) => {
  const tarballs = packInto(folder)
  for (const name of names) {
    const place = join(folder, name.replace(/\.md$/, ''))
    mkdirSync(place)
    await followNamed(name, place, tarballs)
  }
})

/** @throws Error naming the guide */
async function followNamed(
  name: string,
  place: string,
  tarballs: ReadonlyMap<string, string>,
): Promise<void> {
  const since = Date.now()
  try {
    const guide = readFileSync(join(guides, name), 'utf8')
    const { files, scripts } = await withDatabase(guide, (settings) =>
      follow(stepsIn(guide), place, tarballs, settings),
    )
    const seconds = Math.round((Date.now() - since) / 1000)
    console.log(
      `${name}: ${files} files written or altered, ${scripts} scripts run as it says, in ${seconds} s`,
    )
  } catch (error) {
    throw new Error(`docs/guides/${name}`, { cause: error })
  }
}

/** A guide that names `DATABASE_URL` has an empty database of its own there. */
async function withDatabase<T>(
  guide: string,
  work: (settings: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  if (!guide.includes('DATABASE_URL')) return work({})
  const postgres = await startPostgres()
  try {
    const { url, drop } = await freshDatabase(postgres.url)
    return await work({ DATABASE_URL: url }).finally(drop)
  } finally {
    await postgres.stop()
  }
}
