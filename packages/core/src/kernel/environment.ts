import { CallerError } from '../errors.ts'
import { digest } from '../journal/digest.ts'
import type { Law } from '../law/law.ts'
import type { Quantity } from '../law/provision.ts'
import type { Calendar } from '../time/calendar.ts'
import type { Register } from '../who/register.ts'

/**
 * What a host sets for itself. A profile may tighten a legal limit, never loosen it; what the law leaves open
 * stays open unless it is set here.
 */
export interface Profile {
  /** A number where the law has none, by duty id (`voter-meeting/minutes`). */
  readonly limits?: Readonly<Record<string, Quantity>>
  /** Rules, by id (`campaign/lists-apart`), that refuse here although they are only findings elsewhere. */
  readonly refuse?: readonly string[]
}

/** The world a process runs in: law, calendar, register and profile, which a host may replace. */
export interface Environment {
  /** The IANA zone of every local day and time, named once. */
  readonly zone: string
  readonly law: Law
  readonly calendar: Calendar
  readonly register: Register
  readonly profile: Profile
  /** Short digest of law, calendar, register and profile; every entry keeps that of the environment it was decided under. */
  readonly fingerprint: string
}

const UNITS: readonly Quantity['unit'][] = ['days', 'workingDays', 'months', 'times']

/**
 * Puts an environment together and gives it its fingerprint.
 *
 * @throws CallerError `invalid-profile`: a limit that is no whole number above zero.
 */
export function environmentOf(parts: Omit<Environment, 'fingerprint'>): Environment {
  for (const [duty, { value, unit }] of Object.entries(parts.profile.limits ?? {})) {
    if (!Number.isInteger(value) || value < 1 || !UNITS.includes(unit))
      throw new CallerError(
        'invalid-profile',
        `the profile's limit for "${duty}" must be a whole number above zero of ${UNITS.join(', ')}`,
        { duty, value, unit },
      )
  }
  const { law, calendar, register, profile, zone } = parts
  const known = {
    zone,
    profile,
    provisions: [...law.provisions.values()],
    calendar: { years: calendar.years, rows: calendar.rows },
    register: register.table,
  }
  return { ...parts, fingerprint: digest(known).slice(0, 16) }
}
