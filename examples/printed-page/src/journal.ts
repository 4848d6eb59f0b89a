import type { Verification } from '@civicflow/core'
import type { Page } from './page.ts'

interface Verified {
  readonly checkpoint: (tenant: string) => Promise<{ readonly root: string }>
  readonly verify: (tenant: string, options: { readonly root: string }) => Promise<Verification>
}

/** Whether a tenant's journal is sound, and the root of the checkpoint it was verified against. */
export async function printVerdict(page: Page, engine: Verified, tenant: string, mark = ''): Promise<string> {
  const { root } = await engine.checkpoint(tenant)
  const { sound, cases, entries, faults } = await engine.verify(tenant, { root })
  page.line(page.word(sound ? 'sound' : 'unsound', { cases, entries }), mark)
  for (const { fault } of faults) page.line(fault, '✗ ')
  return root
}
