import { sha256Hex } from './digest.ts'

/**
 * The Merkle root of a list of texts: pairs are hashed level by level, a last odd one goes up as it is. Leaves and
 * inner nodes are told apart by a prefix, so that no inner node can pass for a leaf. The root of none is the hash of ''.
 */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha256Hex('')
  let level = leaves.map((leaf) => sha256Hex(`leaf:${leaf}`))
  while (level.length > 1) level = above(level)
  return level[0] ?? ''
}

function above(level: readonly string[]): string[] {
  const next: string[] = []
  for (let index = 0; index < level.length; index += 2) {
    const [left = '', right] = level.slice(index, index + 2)
    next.push(right === undefined ? left : sha256Hex(`node:${left}${right}`))
  }
  return next
}
