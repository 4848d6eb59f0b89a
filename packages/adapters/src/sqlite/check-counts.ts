import type { DatabaseSync } from 'node:sqlite'
import { RECOUNT } from './counts.ts'

/** What is wrong with audience sets and counts: they follow from the traits of cases. */
export function checkCounts(database: DatabaseSync): readonly string[] {
  const isEmpty = (text: string) => database.prepare(`${text} limit 1`).get() === undefined
  const areSame = (one: string, other: string) =>
    isEmpty(`select * from (${one} except ${other})`) && isEmpty(`select * from (${other} except ${one})`)
  return [
    ...(isEmpty(STRAYED)
      ? []
      : ['civicflow_cases has a case whose audience set is not that of its audiences']),
    ...(areSame(SETS_WITH_AUDIENCE, MEMBERS)
      ? []
      : ['civicflow_sets_with_audience does not hold the audiences of the sets']),
    ...(areSame(COUNTS, RECOUNT) ? [] : ['civicflow_counts is not what counting the cases gives']),
  ]
}

const STRAYED = `
  select 1 from civicflow_cases c left join civicflow_audience_sets s on s.id = c.audience_set
  where s.tenant is not c.tenant or s.audiences is not (
    select json_group_array(k.trait order by k.trait)
    from civicflow_case_traits k join civicflow_traits t on t.id = k.trait
    where k.number = c.number and t.name = 'audience')`

const SETS_WITH_AUDIENCE = 'select audience, audience_set from civicflow_sets_with_audience'
const MEMBERS = `
  select m.value, s.id from civicflow_audience_sets s
  join json_each(case when json_valid(s.audiences) then s.audiences else '[]' end) m`

const COUNTS = 'select audience_set, name, process, value, cases from civicflow_counts'
