import { type Law, lawOf, type ProvisionLine } from '@civicflow/core'
import { type ProvisionId, vietnamLaw } from '@civicflow/workflows'

/** The law of Vietnam as it is published here, with one line more: what a change of law is. */
export function amended(provision: ProvisionId, line: ProvisionLine): Law {
  const provisions = [...vietnamLaw.provisions.values()]
  return lawOf(
    provisions.map((known) => (known.id === provision ? { ...known, lines: [...known.lines, line] } : known)),
  )
}
