import { type CommandFor, registerOf } from '@civicflow/core'
import { campaign } from '../src/campaign/process.ts'
import { campaignSamples } from '../src/campaign/samples.ts'
import { haNoi } from '../src/register/ha-noi.ts'
import { vietnam } from '../src/vietnam.ts'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'

type Command = CommandFor<typeof campaign>
type EventType = Command['type']

/** Payload of an event's first sample, with changes. */
type Changes = Readonly<Record<string, unknown>>

const environment = vietnam({ register: registerOf(haNoi) })
const secretary = { person: 'p-09', office: 'office/ha-noi/secretary' }

/** A campaign of Hà Nội, whose facts are those of the samples unless the test says otherwise. */
export interface CampaignRun extends Pick<CaseRun, 'kase'> {
  /** Records the sample of an event on a day, for the delegation unless the changes name another actor. */
  on(day: string, type: EventType, changes?: Changes, recording?: Recording): ReturnType<CaseRun['record']>
}

/** Begins a campaign with its opening fact, on 1 September 2025 unless another day is given. */
export function campaignRun(opening: Changes = {}, day = '2025-09-01'): CampaignRun {
  const run = caseRun(campaign, environment, secretary)
  const started: CampaignRun = {
    get kase() {
      return run.kase
    },
    on: (occurredOn, type, changes = {}, recording = {}) =>
      run.record(
        { actor: 'delegation/ha-noi', ...campaignSamples[type][0], ...changes, type, occurredOn },
        recording,
      ),
  }
  started.on(day, 'campaign.opened', opening)
  return started
}

const held = { meetings: 2, begun: 2, concluded: 2, opinions: 40, petitions: 20 }

/** A campaign whose meetings are over, ready to be synthesised. */
export function collectingRun(opening: Changes = {}): CampaignRun {
  const run = campaignRun(opening)
  run.on('2025-09-08', 'plan.issued')
  run.on('2025-09-09', 'plan.distributed')
  run.on('2025-09-23', 'meetings.begun', {}, { counters: { ...held, concluded: 0 } })
  run.on('2025-09-29', 'meetings.concluded', {}, { counters: held })
  return run
}
