import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'supervision-plan',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'plan.drafted'
>['samples']

const supervision = {
  item: 'GS-01',
  subject: 'Giám sát việc giải quyết thủ tục hành chính về đất đai tại phường',
  itemKind: 'supervision',
  grounds: ['actionProgramme', 'petitionsAndComplaints'],
  form: 'team',
  from: '2026-04-01',
  until: '2026-05-31',
  lead: 'front/phuong-ba-dinh',
  participants: ['women-union/phuong-ba-dinh'],
  objects: ['committee/phuong-ba-dinh'],
} as const

const critique = {
  item: 'PB-01',
  subject: 'Phản biện dự thảo đề án chỉnh trang hè phố',
  itemKind: 'critique',
  grounds: ['drafterRequest'],
  form: 'conference',
  from: '2026-07-01',
  until: '2026-07-31',
  lead: 'front/phuong-ba-dinh',
  objects: ['committee/phuong-ba-dinh'],
} as const

const document = { issuer: 'front/phuong-ba-dinh', number: '15/KH-MTTQ-BTT', date: '2025-12-15' }

/** Lifelike facts, one at least of each type; places and papers are illustrative. */
export const samples: Samples = {
  'plan.drafted': [
    {
      title: 'Kế hoạch giám sát, phản biện xã hội năm 2026',
      area: 'phuong-ba-dinh',
      level: 'commune',
      year: 2026,
      front: 'front/phuong-ba-dinh',
      organisations: ['women-union/phuong-ba-dinh'],
      stateBodies: ['council/phuong-ba-dinh', 'committee/phuong-ba-dinh'],
      partyCommittee: 'party/phuong-ba-dinh',
      items: [supervision, critique],
    },
    {
      title: 'Kế hoạch giám sát, phản biện xã hội năm 2026, không xin ý kiến cấp ủy',
      area: 'phuong-ba-dinh',
      level: 'commune',
      year: 2026,
      front: 'front/phuong-ba-dinh',
      organisations: ['women-union/phuong-ba-dinh'],
      stateBodies: ['council/phuong-ba-dinh', 'committee/phuong-ba-dinh'],
      items: [supervision],
    },
  ],
  'draft.revised': [
    { items: [supervision], reason: 'Bỏ nội dung trùng với giám sát của Hội đồng nhân dân.' },
  ],
  'draft.circulated': [{}],
  'plan.withdrawn': [{ reason: 'Lập lại kế hoạch theo hướng dẫn mới.' }],
  'member.agreed': [{}],
  'member.objected': [{ reason: 'Đề nghị bổ sung nội dung về trẻ em.' }],
  'stateBody.agreed': [{}],
  'stateBody.objected': [{ reason: 'Trùng thời gian với đoàn thanh tra.' }],
  'party.assented': [{ document: { ...document, issuer: 'party/phuong-ba-dinh', number: '41-TB/ĐU' } }],
  'party.askedForChange': [{ reason: 'Tập trung một nội dung trọng tâm.' }],
  'plan.issued': [{ document }],
  'amendment.proposed': [
    {
      amendmentGround: 'practicalNeed',
      changes: [{ change: 'altered', item: 'GS-01', from: '2026-06-01', until: '2026-06-30' }],
      reason: 'Lùi thời gian do sắp xếp bộ máy.',
    },
    {
      amendmentGround: 'suddenMatter',
      changes: [{ change: 'cancelled', item: 'GS-01', reason: 'Cấp trên đã giám sát cùng nội dung.' }],
      reason: 'Tránh chồng chéo.',
    },
  ],
  'amendment.agreed': [{}],
  'amendment.rejected': [{ reason: 'Giữ thời gian đã thống nhất.' }],
  'amendment.dropped': [{ reason: 'Nội dung được tiến hành theo kế hoạch đã ban hành.' }],
  'plan.amended': [{}],
  'urgentItem.added': [
    {
      planItem: { ...supervision, item: 'GS-ĐX-01', subject: 'Giám sát việc khắc phục ngập úng sau mưa lớn' },
      reason: 'Vấn đề phát sinh sau đợt mưa lớn.',
    },
  ],
  'item.begun': [
    { item: 'GS-01' },
    {
      item: 'PB-01',
      ofDraft: { drafter: 'committee/phuong-ba-dinh', issuer: 'council/phuong-ba-dinh' },
    },
  ],
  'item.calledOff': [{ item: 'GS-01', reason: 'Cấp trên đã giám sát cùng nội dung.' }],
  'halfYear.reviewed': [{}],
  'year.reviewed': [
    {
      outcomes: [
        { item: 'GS-01', outcome: 'done' },
        { item: 'PB-01', outcome: 'notDone', reason: 'Dự thảo chưa được gửi đến.' },
      ],
    },
    { outcomes: [{ item: 'GS-01', outcome: 'moved', reason: 'Chuyển sang năm sau.' }] },
    {
      outcomes: [
        { item: 'GS-01', outcome: 'done' },
        { item: 'GS-ĐX-01', outcome: 'done' },
      ],
    },
  ],
  'plan.closed': [{}],
}
