import type { RecusedEntry } from '../journal/entry.ts'
import type { CaseState, Recused } from '../process/case.ts'
import type { IsoDay } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import type { Actor } from './authority.ts'
import type { Refusal } from './refusal.ts'

/** A state in which one more person takes no part in the case. */
export function withRecusal(
  state: CaseState,
  { person, on, revision }: Pick<RecusedEntry, 'person' | 'on' | 'revision'>,
): CaseState {
  return { ...state, recused: [...(state.recused ?? []), { person, on, revision }] }
}

/** What of a case's state corrections leave as it is: who takes no part in it. */
export function recusals({ recused }: CaseState): Pick<CaseState, 'recused'> {
  return recused === undefined ? {} : { recused }
}

/**
 * Is the one who records recused from a case, or the holder of the office that acts, on the day of the act? What the
 * system records is nobody's act.
 */
export function refusedByRecusal(
  recused: readonly Recused[] | undefined,
  by: Recorder,
  act?: { readonly actor: Actor; readonly on: IsoDay },
): Refusal | undefined {
  if (recused === undefined || 'system' in by) return undefined
  const found =
    recused.find(({ person }) => person === by.person) ??
    recused.find(({ person, on }) => act !== undefined && act.actor.office?.holder === person && on <= act.on)
  return found && { code: 'recused', ...found }
}
