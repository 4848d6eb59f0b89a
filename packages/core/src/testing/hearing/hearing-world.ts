import { environmentOf } from '../../kernel/environment.ts'
import type { Evidence } from '../../law/evidence.ts'
import { lawOf } from '../../law/law.ts'
import type { ProvisionLine } from '../../law/provision.ts'
import { calendarOf } from '../../time/calendar.ts'
import type { Party } from '../../who/party.ts'
import { registerOf } from '../../who/register.ts'

/** A small world for the hearing: one county with two towns, an office, a panel, and a calendar of one year. */

const both = (text: string) => ({ vi: text, en: text })
const from = '2020-01-01'
const line = (limit?: ProvisionLine['limit'], evidence: Evidence = 'official'): ProvisionLine => ({
  from,
  evidence,
  citation: { instrument: '1/2020/TEST', short: { vi: 'Test Act', en: 'Test Act' }, article: '1' },
  ...(limit !== undefined && { limit }),
})

export const hearingLaw = lawOf([
  { id: 'notice', lines: [line({ value: 7, unit: 'workingDays' })] },
  { id: 'report', lines: [line({ value: 15, unit: 'days' })] },
  { id: 'posting', lines: [line({ value: 5, unit: 'days' })] },
  { id: 'costs', lines: [line()] },
  { id: 'minutes', lines: [line(null)] },
  { id: 'shutting', lines: [line({ value: 3, unit: 'workingDays' })] },
  { id: 'twice', lines: [line({ value: 2, unit: 'times' })] },
  { id: 'sitting', lines: [line()] },
  { id: 'ahead', lines: [line()] },
  { id: 'onDay', lines: [line(), { ...line(), from: '2026-01-01', unread: true }] },
  { id: 'heard', lines: [line(undefined, 'ours')] },
  { id: 'apart', lines: [line()] },
])

export const hearingRegister = registerOf({
  areas: [
    { id: 'county', level: 'county', name: both('County'), from },
    { id: 'town', level: 'town', name: both('Town'), parent: 'county', from },
    { id: 'other-town', level: 'town', name: both('Other town'), parent: 'county', from },
  ],
  bodies: [
    { id: 'office', kind: 'office', area: 'county', name: both('Hearing office'), from },
    { id: 'panel', kind: 'panel', area: 'town', name: both('Panel'), from },
    { id: 'other-office', kind: 'office', area: 'other-town', name: both('Other office'), from },
    { id: 'auditor', kind: 'auditor', area: 'county', name: both('Auditor'), from },
  ],
  offices: [
    { id: 'clerk', body: 'office', name: both('Clerk'), holder: 'ann', from },
    { id: 'chair', body: 'panel', name: both('Chair'), holder: 'bob', from },
    { id: 'other-clerk', body: 'other-office', name: both('Clerk'), holder: 'cid', from },
    { id: 'audit', body: 'auditor', name: both('Audit'), holder: 'dan', from, scope: ['county'] },
  ],
})

export const hearingEnvironment = environmentOf({
  zone: 'Asia/Ho_Chi_Minh',
  law: hearingLaw,
  calendar: calendarOf({
    years: [2025],
    rows: [
      { date: '2025-09-02', kind: 'off', name: both('National Day'), evidence: 'published', source: 'test' },
    ],
  }),
  register: hearingRegister,
  profile: {},
})

export const clerk: Party = { person: 'ann', office: 'clerk' }
export const chair: Party = { person: 'bob', office: 'chair' }
export const otherClerk: Party = { person: 'cid', office: 'other-clerk' }
export const audit: Party = { person: 'dan', office: 'audit' }

export const call = {
  occurredOn: '2025-09-01',
  town: 'town',
  office: 'office',
  panel: 'panel',
  title: 'Đường làng',
  day: '2025-09-23',
  mode: 'open',
} as const
