import type { AnyProcess, Environment } from '@civicflow/core'
import type { DriveContext } from '../src/drive/drive-context.ts'
import type { DonorKind, Form } from '../src/drive/vocabulary.ts'
import { environment } from './meeting-run.ts'
import { type SampleRun, sampleRun } from './sample-run.ts'
import { clerkOf } from './session-run.ts'

type Changes = Readonly<Record<string, unknown>>

/** Launches a drive with an auditor, whose facts are those of the samples unless the test says otherwise. */
export function driveRun(
  process: AnyProcess,
  changes: Changes = {},
  { day = '2026-10-17', world = environment }: { readonly day?: string; readonly world?: Environment } = {},
): SampleRun<DriveContext> {
  const organiser = String({ ...process.samples[process.opening]?.[0], ...changes }['organiser'])
  const by = clerkOf(organiser, world)
  const actorOf = (type: string, parties: Readonly<Record<string, readonly string[] | undefined>>) =>
    parties[type === 'drive.audited' ? 'auditor' : 'organiser']?.[0]
  return sampleRun(
    process,
    { environment: world, by, actorOf },
    { sample: 0, day, actor: organiser, changes },
  )
}

const FROM = {
  person: { donorKind: 'person', donor: 'donor-1' },
  organisation: { donorKind: 'organisation', organisation: 'Doanh nghiệp minh họa' },
  body: { donorKind: 'body', body: 'committee/phuong-ba-dinh' },
  anonymous: { donorKind: 'anonymous' },
} as const satisfies Readonly<Record<DonorKind, object>>

/** One receipt as it is put on record. */
export const receiptOf = (receipt: string, form: Form, amount: number, donor: DonorKind = 'anonymous') => ({
  receipt,
  form,
  amount,
  ...(form === 'goods' && { goods: 'Hàng hóa.' }),
  from: FROM[donor],
})
