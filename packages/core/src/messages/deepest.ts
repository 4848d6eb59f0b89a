/** The state paths that no other continues: `['settling', 'settling.report']` → `['settling.report']` */
export function deepest(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)))
}
