import { execFileSync } from 'node:child_process'

/** Under whom a process runs, as `spawn` takes it; empty for whoever runs this. */
export type Account = Record<string, never> | { readonly uid: number; readonly gid: number }

/** Who may run PostgreSQL, which refuses to run as root: `nobody` for root, everyone else themselves. */
export function account(): Account {
  return process.getuid?.() === 0 ? { uid: idOfNobody('-u'), gid: idOfNobody('-g') } : {}
}

function idOfNobody(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }))
}
