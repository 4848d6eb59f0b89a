import { toldFields } from '../told-fields.ts'
import { date, number } from './days.ts'

/** What a fact put on record, value by value. */
export const fields = toldFields('vi', {
  yes: 'Có',
  no: 'Không',
  number,
  date,
  document: ({ number: symbol, date: on, title }) =>
    `${symbol} ngày ${date(on)}${title === undefined ? '' : ` – ${title}`}`,
})
