import { calendarOf, environmentOf, registerOf } from '@civicflow/core'
import { hearingEnvironment, hearingRegister } from '../../src/testing/hearing/hearing-world.ts'

const { calendar, ...rest } = hearingEnvironment
const { table } = hearingRegister
const otherPanel = {
  id: 'other-panel',
  kind: 'panel',
  area: 'town',
  name: { vi: 'Other panel', en: 'Other panel' },
  from: '2020-01-01',
}

/** The hearings' world with a second panel, so that what was sent to one may have to be sent to the other. */
export const environment = environmentOf({
  ...rest,
  calendar,
  register: registerOf({ ...table, bodies: [...table.bodies, otherPanel] }),
})

/** The same, with a calendar for one more year. */
export const environmentNextYear = environmentOf({
  ...environment,
  calendar: calendarOf({ years: [...calendar.years, 2026], rows: calendar.rows }),
})
