import { refuses } from './rule.ts'

/** What must hold of petitions that go together. */
export const lineageRules = {
  othersNamedOnce: refuses(['petitions.merged'], {
    provision: 'petition-lineage',
    holds: ({ event: { others } }) => new Set(others).size === others.length,
  }),
}
