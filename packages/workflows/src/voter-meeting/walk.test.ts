import { type Case, decide } from '@civicflow/core'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { voterMeeting } from './process.ts'

test('x', () => {
  const circumstances = { environment, by: { system: 'walk' }, recordedAt: '2025-10-20T00:00:00.000Z', now: '2025-10-20T07:00', seal: (subject: string, text: string) => ({ subject, sealed: text }), counters: {} }
  const seen = new Map<string, Case>()
  const values = new Map<string, number>()
  const edges = new Map<string, string[]>()
  const queue: (Case | undefined)[] = [undefined]
  const refusedBy = new Map<string, number>()
  const t = Date.now()
  let n = 0
  while (queue.length > 0 && Date.now() - t < 20000) {
    const kase = queue.shift()
    for (const [type, list] of Object.entries(voterMeeting.samples)) {
      if ((type === 'meeting.proposed') !== (kase === undefined)) continue
      for (const sample of list) {
        const parties = kase === undefined ? {} : voterMeeting.parties(kase.state.context)
        const actors = kase === undefined ? [(sample as any).organisers[0].body] : [...new Set((voterMeeting.authority[type]?.actor ?? []).flatMap(role => parties[role] ?? []))]
        for (const actor of actors) {
          n++
          const decision = decide(voterMeeting, 'c', kase, { type, occurredOn: '2025-09-20', actor, ...sample } as any, circumstances)
          if (!decision.accepted) { for (const r of decision.refused) refusedBy.set(type + ' ' + r.code + ((r as any).rule ?? ''), 1); continue }
          const key = JSON.stringify([decision.next.value, decision.next.context])
          if (!seen.has(key)) {
            const next = { id: 'c', process: 'voter-meeting', version: 1, revision: (kase?.revision ?? 0) + 1, head: '', recordedAt: circumstances.recordedAt, state: decision.next }
            seen.set(key, next)
            const v = JSON.stringify(decision.next.value)
            values.set(v, (values.get(v) ?? 0) + 1)
            queue.push(next)
          }
        }
      }
    }
  }
  console.log(n, seen.size, queue.length, values, Date.now() - t)
  expect(1).toBe(1)
})
