import {
  type Calendar,
  calendarOf,
  type Environment,
  environmentOf,
  type Law,
  type Profile,
  type Register,
} from '@civicflow/core'
import { vietnamDays } from './calendar/vietnam-days.ts'
import { vietnamLaw } from './law/vietnam-law.ts'

/** What a host may put in place of what this package knows; the register is always its own. */
export interface VietnamParts {
  readonly register: Register
  readonly law?: Law
  readonly calendar?: Calendar
  readonly profile?: Profile
}

const vietnamCalendar = calendarOf(vietnamDays)

/**
 * The environment of a body in Vietnam: zone Asia/Ho_Chi_Minh, the law and the calendar this package knows, an empty
 * profile, unless the host gives its own.
 *
 * @throws CallerError `invalid-profile`, as `environmentOf` does.
 * @example vietnam({ register: registerOf(haNoi) })
 */
export function vietnam({
  register,
  law = vietnamLaw,
  calendar = vietnamCalendar,
  profile = {},
}: VietnamParts): Environment {
  return environmentOf({ zone: 'Asia/Ho_Chi_Minh', law, calendar, register, profile })
}
