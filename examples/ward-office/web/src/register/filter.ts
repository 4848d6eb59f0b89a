import type { office } from '../office.ts'

type Filter = NonNullable<Parameters<typeof office.cases>[0]>

/** What of the register is asked for, as it stands in the address. Open cases where it does not say. */
export function filterIn(asked: URLSearchParams): Filter {
  const [process, state, area] = ['process', 'state', 'area'].map((name) => asked.get(name) ?? '')
  const standing = asked.get('standing') ?? 'open'
  return {
    ...(process && { process }),
    ...(state && { state }),
    ...(area && { area }),
    ...(standing !== 'all' && { closed: standing === 'closed' }),
  }
}
