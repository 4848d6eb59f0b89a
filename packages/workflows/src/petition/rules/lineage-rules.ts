import { dayOf } from '@civicflow/core'
import { refuses } from './rule.ts'

/** What must hold of petitions that go together. */
export const lineageRules = {
  othersNamedOnce: refuses(['petitions.merged'], {
    provision: 'petition-lineage',
    holds: ({ event: { others } }) => new Set(others).size === others.length,
  }),
  /** From that day the voter of the duplicate is owed the answer. */
  masterAnsweredThatDay: refuses(['duplicate.joined'], {
    provision: 'petition-lineage',
    holds: ({ acts, event: { masterAnsweredOn } }) => {
      const answers = [acts['petition.answered'], acts['petition.answeredAtMeeting']]
      const days = answers.flatMap((act) => (act === undefined ? [] : [dayOf(act.occurredOn)]))
      return masterAnsweredOn === undefined || days.includes(masterAnsweredOn)
    },
  }),
}
