import type { IsoDay } from '@civicflow/core'

/**
 * The part of a duty that says: a paper must be with somebody so many days before a day the case knows. A day that
 * counts back is never rolled: that would shorten the other side's time.
 *
 * @example { ...papersBefore(({ sessionDay }: SupervisionContext) => sessionDay), provision: 'team-papers', … }
 */
export const papersBefore = <Context>(dayIn: (context: Context) => IsoDay | null) =>
  ({
    kind: 'by',
    direction: 'before',
    roll: 'none',
    anchor: { day: (context: Context) => dayIn(context) ?? undefined },
  }) as const
