import type { DeliveryStatus, Settlement, Store } from '../../store/port.ts'
import { expectEqual } from '../expect.ts'
import { commitOf } from '../sample-commit.ts'
import type { Claim, Time } from '../store-harness.ts'
import { allPages, seenBy } from './picture.ts'

/** Effects wait for delivery, are claimed by one worker at a time, and settled once. */
export const deliveryClaims: readonly Claim[] = [
  {
    name: 'an effect is claimed by one worker, and by another only when the lease has ended',
    holds: ({ store, another, time }) => isClaimedAlone(store, another, time),
  },
  {
    name: 'one effect is claimed alone where it is pending and its time has come, and no other',
    holds: ({ store, time }) => isClaimedByName(store, time),
  },
  {
    name: 'pending deliveries are listed to whoever asks for no audience, each with its time',
    holds: ({ store, time }) => isListedToAll(store, time),
  },
  {
    name: 'a delivery is settled by whoever holds its claim, once',
    holds: ({ store, time }) => isSettledOnce(store, time),
  },
  {
    name: 'a delivery that failed is tried again when its time has come, after those that wait longer',
    holds: ({ store, time }) => isTriedAgain(store, time),
  },
  {
    name: 'an effect that corrects another withdraws it, and follows what somebody was told',
    holds: ({ store }) => followsWhatWasTold(store),
  },
  {
    name: 'an effect that failed or is dead is withdrawn when it is corrected, and never delivered after its correction',
    holds: ({ store, time }) => withdrawsWhatFailed(store, time),
  },
  {
    name: 'an effect that is corrected while a handler has it is delivered or withdrawn, and not tried again',
    holds: ({ store, time }) => settlesWhatWasCorrected(store, time),
  },
  {
    name: 'what takes back something that nobody was told is itself followed by nothing',
    holds: ({ store }) => followsNothingUntold(store),
  },
  {
    name: 'dead deliveries are listed to those who see the case, and retried or dropped once',
    holds: ({ store }) => isDecidedOnce(store),
  },
  {
    name: 'every effect of a case has a delivery, whatever became of it',
    holds: ({ store }) => isInspected(store),
  },
]

const T = 'tenant-1'
const LEASE = 60_000
const after = (time: Time, ms: number) => time.goTo(new Date(Date.parse(time.now()) + ms).toISOString())
const front = { traits: [seenBy('front')], queue: [], texts: [] }

/** A case with some effects, `case-1/1/0` and so on. */
async function withEffects(store: Store, effects: readonly string[], id = 'case-1'): Promise<void> {
  await store.apply(commitOf({ cases: [{ case: id, effects, add: front }] }))
}

async function claimed(store: Store, worker: string, limit = 10) {
  const claims = await store.claim(T, worker, LEASE, limit)
  return claims.map(({ case: id, effect, attempts }) => [id, effect.message, attempts])
}

async function settled(store: Store, worker: string, ...settlements: readonly Settlement[]) {
  return store.settle(T, worker, settlements)
}

async function listed(store: Store, status: DeliveryStatus, audiences: readonly string[] = ['front']) {
  const rows = await allPages(1, async (paging) =>
    store.deliveries({ tenant: T, audiences, status, ...paging }),
  )
  return rows.map(({ effect, attempts, error, decided }) => [effect.id, attempts, error, decided])
}

async function isClaimedAlone(store: Store, another: () => Promise<Store>, time: Time): Promise<void> {
  await withEffects(store, ['invitation', 'minutes'])
  const other = await another()
  expectEqual(await claimed(store, 'one', 1), [['case-1', 'invitation', 1]], 'the first')
  expectEqual(await claimed(other, 'two'), [['case-1', 'minutes', 1]], 'the rest')
  expectEqual([await claimed(store, 'one'), await claimed(other, 'three')], [[], []], 'nothing is left')
  expectEqual(await store.claim('tenant-2', 'one', LEASE, 10), [], 'nothing of another tenant')
  after(time, LEASE - 1)
  expectEqual(await claimed(other, 'three'), [], 'as long as the lease lasts')
  after(time, 1)
  expectEqual(
    await claimed(other, 'three'),
    [
      ['case-1', 'invitation', 2],
      ['case-1', 'minutes', 2],
    ],
    'then it is another’s, one attempt more',
  )
}

async function isClaimedByName(store: Store, time: Time): Promise<void> {
  await withEffects(store, ['invitation', 'minutes'])
  const claims = async (effect: string, tenant = T) =>
    (await store.claim(tenant, 'one', LEASE, 10, effect)).map(({ effect: { id }, attempts }) => [
      id,
      attempts,
    ])
  const [first, second] = ['case-1/1/0', 'case-1/1/1'] as const
  expectEqual(await claims(second), [[second, 1]], 'it alone')
  expectEqual([await claims(second), await claims('none')], [[], []], 'not twice, and nothing unknown')
  expectEqual(await claims(first, 'tenant-2'), [], 'nothing of another tenant')
  expectEqual(await claimed(store, 'two'), [['case-1', 'invitation', 1]], 'the other was left')
  after(time, LEASE)
  expectEqual(await claims(first), [[first, 2]], 'when the lease has ended')
  await settled(store, 'one', { effect: first, as: 'delivered' })
  after(time, LEASE)
  expectEqual(await claims(first), [], 'and not when it is delivered')
}

async function isListedToAll(store: Store, time: Time): Promise<void> {
  await withEffects(store, ['invitation', 'minutes', 'summary'])
  await store.claim(T, 'one', LEASE, 1)
  await store.claim(T, 'one', LEASE, 1, 'case-1/1/1')
  await settled(store, 'one', { effect: 'case-1/1/1', as: 'delivered' })
  const pending = await allPages(1, async (paging) =>
    store.deliveries({ tenant: T, status: 'pending', ...paging }),
  )
  const now = time.now()
  after(time, LEASE)
  expectEqual(
    pending.map(({ effect, nextAt }) => [effect.id, nextAt]),
    [
      ['case-1/1/0', time.now()],
      ['case-1/1/2', now],
    ],
    'what is not delivered',
  )
  const none = await store.deliveries({ tenant: T, status: 'pending', audiences: [], limit: 9 })
  expectEqual(none.rows, [], 'and nothing to nobody')
}

async function isSettledOnce(store: Store, time: Time): Promise<void> {
  await withEffects(store, ['invitation', 'minutes'])
  await claimed(store, 'one')
  const [first, second] = ['case-1/1/0', 'case-1/1/1'] as const
  expectEqual(await settled(store, 'two', { effect: first, as: 'delivered' }), [], 'by nobody else')
  expectEqual(
    await settled(store, 'one', { effect: first, as: 'delivered' }, { effect: 'none', as: 'delivered' }),
    [first],
    'by its worker',
  )
  expectEqual(await settled(store, 'one', { effect: first, as: 'dead', error: 'x' }), [], 'once')
  after(time, LEASE)
  await claimed(store, 'two')
  expectEqual(
    await settled(store, 'one', { effect: second, as: 'delivered' }),
    [],
    'not when the claim has gone',
  )
  expectEqual(await settled(store, 'two', { effect: second, as: 'delivered' }), [second], 'by who has it now')
  after(time, LEASE)
  expectEqual(await claimed(store, 'two'), [], 'what is delivered is never claimed again')
  expectEqual(
    await listed(store, 'delivered'),
    [
      [first, 1, null, null],
      [second, 2, null, null],
    ],
    'and told as delivered',
  )
}

async function isTriedAgain(store: Store, time: Time): Promise<void> {
  await withEffects(store, ['invitation', 'minutes', 'summary'])
  await claimed(store, 'one', 2)
  const retry = (effect: string, afterMs: number): Settlement => ({
    effect,
    as: 'retry',
    error: 'no line',
    afterMs,
  })
  await settled(store, 'one', retry('case-1/1/0', 2000), retry('case-1/1/1', 1000))
  expectEqual(await claimed(store, 'one', 1), [['case-1', 'summary', 1]], 'what was not tried')
  after(time, 999)
  expectEqual(await claimed(store, 'one'), [], 'not before its time')
  expectEqual((await store.delivery(T, 'case-1/1/0'))?.error ?? null, 'no line', 'what went wrong is kept')
  after(time, 1001)
  expectEqual(
    await claimed(store, 'one'),
    [
      ['case-1', 'minutes', 2],
      ['case-1', 'invitation', 2],
    ],
    'in the order of their times',
  )
}

/** A commit that adds a follow-up to what another effect said. */
async function corrects(
  store: Store,
  revision: number,
  id: string,
  corrected: string,
  more: { readonly withdrawn?: true } = {},
): Promise<void> {
  const commit = commitOf({ cases: [{ expectedRevision: revision - 1, effects: ['correction'] }] })
  const cases = commit.cases.map((part) => ({
    ...part,
    effects: part.effects.map((effect) => ({ ...effect, id, corrects: corrected, ...more })),
  }))
  await store.apply({ ...commit, cases })
}

async function followsWhatWasTold(store: Store): Promise<void> {
  await withEffects(store, ['invitation'])
  await corrects(store, 2, 'second', 'case-1/1/0')
  await corrects(store, 3, 'third', 'second')
  const claims = await store.claim(T, 'one', LEASE, 10)
  expectEqual(
    claims.map(({ effect, follows }) => [effect.id, follows]),
    [['third', null]],
    'nobody was told the first two',
  )
  await settled(store, 'one', { effect: 'third', as: 'delivered' })
  await corrects(store, 4, 'fourth', 'third')
  await corrects(store, 5, 'fifth', 'fourth')
  const [fifth] = await store.claim(T, 'one', LEASE, 10)
  expectEqual([fifth?.effect.id, fifth?.follows], ['fifth', 'third'], 'the last that somebody was told')
  await corrects(store, 6, 'sixth', 'fifth')
  const [sixth] = await store.claim(T, 'two', LEASE, 10)
  expectEqual(
    [sixth?.effect.id, sixth?.follows],
    ['sixth', 'fifth'],
    'one that is under way may have been told',
  )
  expectEqual(
    (await listed(store, 'withdrawn')).map(([id]) => id),
    ['case-1/1/0', 'second', 'fourth', 'fifth'],
    'those that were not delivered are withdrawn',
  )
}

async function withdrawsWhatFailed(store: Store, time: Time): Promise<void> {
  await withEffects(store, ['invitation', 'minutes', 'summary', 'notice'])
  const [failed, dead, retried, dropped] = [0, 1, 2, 3].map((index) => `case-1/1/${index}`) as [
    string,
    string,
    string,
    string,
  ]
  const isDead = (effect: string): Settlement => ({ effect, as: 'dead', error: 'no answer' })
  await claimed(store, 'one')
  await settled(store, 'one', { effect: failed, as: 'retry', error: 'no line', afterMs: LEASE })
  await settled(store, 'one', isDead(dead), isDead(retried), isDead(dropped))
  const decided = { by: 'clerk', reason: 'Thử lại' } as const
  await store.decideDelivery(T, retried, { to: 'pending', ...decided })
  await store.decideDelivery(T, dropped, { to: 'dropped', ...decided })
  const earlier = [failed, dead, retried, dropped]
  for (const [index, effect] of earlier.entries()) await corrects(store, index + 2, `after-${index}`, effect)
  const again = await store.decideDelivery(T, dead, { to: 'pending', ...decided })
  expectEqual(again, false, 'what was corrected is not tried again')
  after(time, LEASE)
  const claims = await store.claim(T, 'two', LEASE, 10)
  expectEqual(
    claims.map(({ effect, follows }) => [effect.id, follows]),
    earlier.map((effect, index) => [`after-${index}`, effect]),
    'the corrections alone, each after what somebody may have been told',
  )
  expectEqual(
    (await listed(store, 'withdrawn')).map(([id, attempts, error]) => [id, attempts, error]),
    [
      [failed, 1, 'no line'],
      [dead, 1, 'no answer'],
      [retried, 0, 'no answer'],
    ],
    'withdrawn, with what became of them',
  )
  expectEqual(
    (await listed(store, 'dropped')).map(([id]) => id),
    [dropped],
    'what somebody dropped stays dropped',
  )
}

/** Corrected while a handler has it: how it ends counts where it was taken, and it is tried by nobody again. */
async function settlesWhatWasCorrected(store: Store, time: Time): Promise<void> {
  await withEffects(store, ['invitation', 'minutes', 'summary', 'notice'])
  const [taken, failed, dead, lost] = [0, 1, 2, 3].map((index) => `case-1/1/${index}`) as [
    string,
    string,
    string,
    string,
  ]
  await claimed(store, 'one')
  const earlier = [taken, failed, dead, lost]
  for (const [index, effect] of earlier.entries()) await corrects(store, index + 2, `after-${index}`, effect)
  expectEqual(
    await settled(
      store,
      'one',
      { effect: taken, as: 'delivered' },
      { effect: failed, as: 'retry', error: 'no line', afterMs: 0 },
      { effect: dead, as: 'dead', error: 'no answer' },
    ),
    [taken, failed, dead],
    'settled by who has them',
  )
  expectEqual(await settled(store, 'one', { effect: failed, as: 'delivered' }), [], 'once')
  after(time, 2 * LEASE)
  const claims = await store.claim(T, 'two', LEASE, 10)
  expectEqual(
    claims.map(({ effect, follows }) => [effect.id, follows]),
    earlier.map((effect, index) => [`after-${index}`, effect]),
    'the corrections alone',
  )
  expectEqual(
    [await listed(store, 'delivered'), await listed(store, 'dead')],
    [[[taken, 1, null, null]], []],
    'delivered where it was taken',
  )
  expectEqual(
    (await listed(store, 'withdrawn')).map(([id, , error]) => [id, error]),
    [
      [failed, 'no line'],
      [dead, 'no answer'],
      [lost, null],
    ],
    'and withdrawn where it was not',
  )
}

/** Nobody is told that something does not hold which nobody was told; so what comes after that follows nothing. */
async function followsNothingUntold(store: Store): Promise<void> {
  await withEffects(store, ['invitation'])
  await corrects(store, 2, 'taken-back', 'case-1/1/0', { withdrawn: true })
  const [claim] = await store.claim(T, 'one', LEASE, 10)
  expectEqual([claim?.effect.id, claim?.follows], ['taken-back', null], 'nobody was told')
  await settled(store, 'one', { effect: 'taken-back', as: 'withdrawn' })
  await corrects(store, 3, 'told-again', 'taken-back')
  const [again] = await store.claim(T, 'one', LEASE, 10)
  expectEqual([again?.effect.id, again?.follows], ['told-again', null], 'nor was anything taken back')
}

async function isDecidedOnce(store: Store): Promise<void> {
  await withEffects(store, ['invitation', 'minutes'])
  await claimed(store, 'one')
  const [first, second] = ['case-1/1/0', 'case-1/1/1'] as const
  const decided = { by: 'clerk', reason: 'Đã gửi tay' } as const
  expectEqual(await store.decideDelivery(T, first, { to: 'dropped', ...decided }), false, 'it is not dead')
  await settled(
    store,
    'one',
    { effect: first, as: 'dead', error: 'no address' },
    { effect: second, as: 'dead', error: 'no line' },
  )
  expectEqual(
    await listed(store, 'dead'),
    [
      [first, 1, 'no address', null],
      [second, 1, 'no line', null],
    ],
    'both, in order',
  )
  expectEqual(await listed(store, 'dead', ['council']), [], 'not to those who do not see the case')
  expectEqual(await claimed(store, 'one'), [], 'dead ones are not tried')
  expectEqual(await store.decideDelivery(T, first, { to: 'dropped', ...decided }), true, 'dropped')
  expectEqual(await store.decideDelivery(T, first, { to: 'pending', ...decided }), false, 'once')
  expectEqual(await listed(store, 'dropped'), [[first, 1, 'no address', decided]], 'by whom, and why')
  expectEqual(await store.decideDelivery(T, second, { to: 'pending', ...decided }), true, 'retried')
  expectEqual(await claimed(store, 'one'), [['case-1', 'minutes', 1]], 'from the beginning')
}

async function isInspected(store: Store): Promise<void> {
  await withEffects(store, ['invitation', 'minutes'])
  await claimed(store, 'one')
  await settled(store, 'one', { effect: 'case-1/1/0', as: 'delivered' })
  const { deliveries } = await store.inspect(T, 'case-1')
  expectEqual(deliveries, ['case-1/1/0', 'case-1/1/1'], 'both')
  expectEqual(
    (await store.delivery(T, 'none')) ?? 'nothing',
    'nothing',
    'none of an effect that is not there',
  )
}
