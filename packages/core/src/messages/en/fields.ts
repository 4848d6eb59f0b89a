import { toldFields } from '../told-fields.ts'
import { date, number } from './days.ts'

/** What a fact put on record, value by value. */
export const fields = toldFields('en', {
  yes: 'Yes',
  no: 'No',
  number,
  date,
  document: ({ number: symbol, date: on, title }) =>
    `${symbol} of ${date(on)}${title === undefined ? '' : ` – ${title}`}`,
})
