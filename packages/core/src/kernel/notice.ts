import type { Effect } from '../journal/entry.ts'
import type { Snapshot } from '../machine/run-machine.ts'
import type { AnyDuty, AnyProcess } from '../process/process.ts'
import type { DueDeadline } from './deadline.ts'

/**
 * What those who owe a duty are told of a deadline that was not kept (`petition/answer/overdue`), or whose day has come
 * (`…/reached`), with the days that have gone by since; `undefined` where nobody owes it.
 */
export function noticeOf(
  process: AnyProcess,
  { context }: Snapshot,
  name: string,
  { day, until = day }: DueDeadline,
  days: number,
): Omit<Effect, 'id'> | undefined {
  const duty = process.duties[name]
  const to = duty === undefined ? [] : (process.parties(context)[duty.owes] ?? [])
  if (duty === undefined || to.length === 0) return undefined
  const message = `${process.id}/${name}/${isAwaited(duty) ? 'reached' : 'overdue'}`
  return { effect: 'deadline', message, to, params: { day: until, days } }
}

/** Is it a day to wait for, and not one to keep? */
export function isAwaited({ kind }: AnyDuty): boolean {
  return kind === 'notBefore' || kind === 'lasts'
}
