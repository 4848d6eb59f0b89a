import { accepted, createEngine, developmentKeys, memoryStore } from '@civicflow/core'
import { expect, test } from 'vitest'
import { receiptOf } from '../../test/drive-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { emergencyDrive } from './emergency-drive/process.ts'

const front = 'front/phuong-ba-dinh'
const party = { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' }
const donor = { donorKind: 'person', donor: 'donor-7', name: 'Nguyễn Văn Minh Họa' } as const

/** A drive with a receipt of 63,320,000 đồng, two digits of which were exchanged, and 60,000,000 allocated of it. */
async function mistaken() {
  const engine = createEngine({
    store: memoryStore(),
    processes: [emergencyDrive],
    environment,
    keys: developmentKeys(),
  })
  const clerk = engine.as({ tenant: 'ba-dinh', party })
  const { case: drive } = accepted(
    await clerk.open(emergencyDrive, {
      occurredOn: '2026-10-17',
      actor: front,
      title: 'Vận động ủng hộ',
      area: 'phuong-ba-dinh',
      level: 'commune',
      organiser: front,
      informed: [],
      begins: '2026-10-17',
    }),
  )
  const receipt = (amount: number) =>
    ({
      type: 'receipts.recorded',
      occurredOn: '2026-10-20',
      actor: front,
      receipts: [{ ...receiptOf('PT-1', 'cash', amount), from: donor }],
    }) as const
  const { revision } = accepted(await clerk.record(drive, receipt(63_320_000)))
  const made = accepted(
    await clerk.record(drive, {
      type: 'allocation.made',
      occurredOn: '2026-10-22',
      actor: front,
      allocation: 'PB-1',
      kind: 'relief',
      form: 'cash',
      amount: 60_000_000,
      text: 'Trợ giúp hộ bị thiệt hại.',
      households: 20,
    }),
  )
  const correct = (amount: number) =>
    clerk.correct(drive, { replace: revision, event: receipt(amount) }, { reason: 'Ghi nhầm số tiền' })
  return { engine, clerk, drive, correct, allocation: made.revision }
}

test('a receipt that was put on record wrongly is corrected, and what is at hand follows', async () => {
  const { engine, clerk, drive, correct } = await mistaken()
  accepted(await correct(63_230_000))
  expect((await clerk.read(drive))?.context).toMatchObject({
    received: { cash: 63_230_000, goods: 0 },
    atHand: { cash: 3_230_000, goods: 0 },
  })
  expect((await engine.verify('ba-dinh')).sound).toBe(true)
})

test('a correction to less than was allocated of it is refused, naming the allocation, and nothing is lost', async () => {
  const { clerk, drive, correct, allocation } = await mistaken()
  const outcome = await correct(50_000_000)
  expect(outcome).toMatchObject({
    outcome: 'refused',
    refused: [{ code: 'no-longer-fits', event: 'allocation.made', revision: allocation }],
  })
  expect((await clerk.read(drive))?.context).toMatchObject({ received: { cash: 63_320_000 } })
})

test('the name of a person who gave stands sealed in the journal, and nowhere in clear', async () => {
  const { clerk, drive } = await mistaken()
  const history = JSON.stringify((await clerk.history(drive))?.entries)
  expect(history).toContain('donor-7')
  expect(history).not.toContain('Minh Họa')
})
