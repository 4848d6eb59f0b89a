import { labelledForm, namesFor, registerOf } from '@civicflow/core'
import { vi } from '@civicflow/core/messages/vi'
import { haNoi, petition } from '@civicflow/workflows'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../web/src/form/draft-of.ts'
import { readDraft } from '../web/src/form/read-draft.ts'
import type { Schema } from '../web/src/form/schema.ts'

const names = namesFor(petition, registerOf(haNoi))
const typing = { typedDay: vi.date, nameAt: () => undefined }
const reading = { readDay: vi.readDay, subject: (at: string) => at }

const document = { issuer: 'UBND phường Ba Đình', number: '156/UBND-ĐT', date: '2025-08-05' }
const payloads: Readonly<Record<string, object>> = {
  'petition.answered': { document, result: { resultClass: 'inProgress', milestone: '2025-12-30' } },
  'answer.evaluated': { evaluation: { verdict: 'inadequate', faults: ['generic', 'offPoint'] } },
  'petition.classified': {
    field: 'Hạ tầng kỹ thuật',
    level: 'commune',
    addressee: 'committee/phuong-ba-dinh',
    parties: { standingBody: ['council/ha-noi'], deputiesGroup: ['council-group/ha-noi'] },
  },
  'petition.split': {
    parts: [
      { title: 'Đèn', text: 'Đèn hỏng' },
      { title: 'Đường', text: 'Đường lún' },
    ],
    reason: 'Hai việc',
  },
  'petition.received': { coordinationNeeded: false },
  'petition.carriedOver': { term: 'XV', session: 10 },
}

describe('a fact that is to be corrected', () => {
  it.each(Object.entries(payloads))('%s comes into its form and out of it unchanged', (event, payload) => {
    const form = labelledForm(petition, event, names, 'vi') as Schema // a form is a JSON Schema
    expect(readDraft(form, draftOf(form, payload, typing), reading)).toEqual({ value: payload, faults: [] })
  })
})
