import type { IsoDay } from '../time/day.ts'

/** Where a term is counted from: the day of the last fact of a type, a day the case knows, or the last day of another duty. */
export type Anchor<Context, EventType extends string> =
  | { readonly event: EventType }
  | { readonly day: (context: Context) => IsoDay | undefined }
  /** A duty of the same process that is not itself counted from another. */
  | { readonly duty: string }

interface DutyBase<Context, EventType extends string, Role extends string> {
  /** Who owes it. */
  readonly owes: Role
  /** To whom. */
  readonly to: readonly Role[]
  /** The provision that sets it, in the environment's law. */
  readonly provision: string
  readonly anchor: Anchor<Context, EventType>
  /** Is it owed in this case at all? Always, where absent. */
  readonly when?: (context: Context) => boolean
  /** The facts that fulfil it. */
  readonly metBy: readonly EventType[]
  /** They fulfil it only once this holds, and as long as it holds: nothing is left to hand over. */
  readonly metWhen?: (context: Context) => boolean
  /** Facts after which it is owed anew: what was done before them no longer counts. */
  readonly renewedBy?: readonly EventType[]
}

/**
 * A rule about time. Numbers come from the provision's line in force on the anchor's day.
 *
 * - `by`: a latest day, before or after the anchor. `roll` says whether a last day off moves to the next working day
 *   (Civil Code art. 148); a term before the anchor never rolls
 * - `notBefore`: the earliest day for an act
 * - `lasts`: something begun at the anchor must last so long before it is ended
 * - `within`: from the anchor's day to that of `until`, no number needed
 * - `recurs`: so many times between the anchor and `until`
 * - `promptly`: at once; no number, so its age is shown and it is never overdue
 */
export type Duty<Context = never, EventType extends string = string, Role extends string = string> = DutyBase<
  Context,
  EventType,
  Role
> &
  (
    | {
        readonly kind: 'by'
        readonly direction: 'before' | 'after'
        readonly roll: 'none' | 'nextWorkingDay'
      }
    | { readonly kind: 'notBefore' }
    | { readonly kind: 'lasts' }
    | { readonly kind: 'within'; readonly until: (context: Context) => IsoDay | undefined }
    | { readonly kind: 'recurs'; readonly until: (context: Context) => IsoDay | undefined }
    | { readonly kind: 'promptly' }
  )
