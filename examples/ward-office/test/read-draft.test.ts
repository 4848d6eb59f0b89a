import { labelledForm, namesFor, registerOf } from '@civicflow/core'
import { vi } from '@civicflow/core/messages/vi'
import { haNoi, petition, voterMeeting } from '@civicflow/workflows'
import { describe, expect, it } from 'vitest'
import type { DraftGroup } from '../web/src/form/draft.ts'
import { readDraft } from '../web/src/form/read-draft.ts'
import type { Schema } from '../web/src/form/schema.ts'

const by = { readDay: vi.readDay, subject: (at: string) => `voter of this form, ${at}` }
const formOf = (process: typeof petition | typeof voterMeeting, event: string) =>
  labelledForm(process, event, namesFor(process, registerOf(haNoi)), 'vi') as Schema // a form is a JSON Schema
const read = (event: string, draft: DraftGroup) => readDraft(formOf(petition, event), draft, by)

describe('reading what was typed', () => {
  it('a day typed in Vietnamese order is sent as ISO', () => {
    const draft = { reason: 'Chờ kinh phí', hopedFor: '12/9/2025' }
    expect(read('lateness.notified', draft)).toEqual({
      value: { reason: 'Chờ kinh phí', hopedFor: '2025-09-12' },
      faults: [],
    })
  })

  it('a day that does not exist is no day, and the fault names its field', () => {
    const draft = { reason: 'Chờ kinh phí', hopedFor: '31/2/2025' }
    expect(read('lateness.notified', draft).faults).toEqual([{ at: 'hopedFor', code: 'no-day' }])
  })

  it('what is needed and was left blank is missing; what is not needed is not sent', () => {
    expect(read('petition.returned', { reason: ' ', document: { number: '' } })).toEqual({
      value: {},
      faults: [{ at: 'reason', code: 'missing' }],
    })
  })

  it('a paper that was begun must be told whole', () => {
    const { faults } = read('petition.received', { document: { number: '12/UBND' } })
    expect(faults.map(({ at }) => at)).toEqual(['document.issuer', 'document.date'])
  })

  it('a reference is sent by its id', () => {
    const draft = {
      level: 'commune',
      addressee: { id: 'committee/phuong-ba-dinh', name: 'UBND phường Ba Đình' },
      reason: 'Đúng thẩm quyền',
    }
    expect(read('petition.transferred', draft).value).toMatchObject({ addressee: 'committee/phuong-ba-dinh' })
  })

  it('of several shapes the chosen one is sent, without what only another has', () => {
    const result = { resultClass: 'notResolved', reason: 'Không đủ căn cứ', settledBy: 'inspection' }
    expect(read('resolution.reported', { result }).value).toEqual({
      result: { resultClass: 'notResolved', reason: 'Không đủ căn cứ' },
    })
  })

  it('a shape that was not chosen is missing', () => {
    expect(read('answer.evaluated', {}).faults).toEqual([{ at: 'evaluation', code: 'missing' }])
  })

  it('who a personal value is about gets an id of this form, the same each time', () => {
    const draft = { opinion: '1', nature: 'petition', channel: 'oral', text: 'Đèn hỏng', name: 'Bà A' }
    const { value } = readDraft(formOf(voterMeeting, 'opinion.recorded'), draft, by)
    expect(value).toMatchObject({ voter: 'voter of this form, voter', name: 'Bà A' })
  })

  it('numbers may be grouped as they are in Vietnam', () => {
    const { value } = readDraft(formOf(voterMeeting, 'attendance.recorded'), { present: '1.250' }, by)
    expect(value).toEqual({ present: 1250 })
  })
})
