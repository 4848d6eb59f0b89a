// Lines of a case (items, candidates) that facts name by their numbers.

/** Is each number named once? */
export const areApart = (numbers: readonly string[]): boolean => new Set(numbers).size === numbers.length

/** Were as many found as were named? */
export const areAll = (found: readonly unknown[], numbers: readonly string[]): boolean =>
  found.length === new Set(numbers).size
