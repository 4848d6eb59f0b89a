import type {
  Correction,
  Delegation,
  Entry,
  Finding,
  FindingCode,
  Refusal,
  RefusalCode,
} from '@civicflow/core'
import { namesFor, registerOf } from '@civicflow/core'
import { hearing } from '../fixtures/hearing.ts'

/** One refusal and one finding of each code, and a world in which everything has a Vietnamese and an English name. */

const from = '2020-01-01'

const delegation: Delegation = {
  id: 'guq-05',
  giver: 'front/chair',
  taker: 'council/clerk',
  from: '2025-09-08',
  until: '2025-09-19',
  document: { vi: 'Giấy ủy quyền số 05/GUQ-MTTQ', en: 'Letter of delegation 05/GUQ-MTTQ' },
}

const register = registerOf({
  areas: [
    {
      id: 'ward',
      level: 'commune',
      name: { vi: 'Phường Ba Đình', en: 'Ba Đình Ward' },
      from,
      until: '2025-06-30',
    },
    {
      id: 'ward',
      level: 'commune',
      name: { vi: 'Phường Ba Đình mới', en: 'New Ba Đình Ward' },
      from: '2025-07-01',
    },
  ],
  bodies: [
    {
      id: 'front',
      kind: 'front',
      area: 'ward',
      name: { vi: 'Ban Thường trực UBMTTQ phường Ba Đình', en: 'Front standing board of Ba Đình' },
      from,
    },
    {
      id: 'council',
      kind: 'council',
      area: 'ward',
      name: { vi: 'Thường trực HĐND phường Ba Đình', en: 'Council standing body of Ba Đình' },
      from,
    },
  ],
  offices: [
    { id: 'front/chair', body: 'front', name: { vi: 'Chủ tịch', en: 'Chair' }, holder: 'p-19', from },
    {
      id: 'council/clerk',
      body: 'council',
      name: { vi: 'Chuyên viên', en: 'Officer' },
      holder: 'p-20',
      from,
    },
  ],
  delegations: [delegation],
})

const labels = {
  process: { vi: 'Phiên điều trần', en: 'hearing' },
  states: {
    noticed: { vi: 'Đã thông báo', en: 'Notice posted' },
    settling: { vi: 'Hoàn tất', en: 'Settling' },
    'settling.report': { vi: 'Báo cáo', en: 'Report' },
    'settling.report.owed': { vi: 'Chưa có báo cáo', en: 'Report owed' },
    'settling.costs.settled': { vi: 'Đã quyết toán', en: 'Costs settled' },
  },
  events: {
    'hearing.called': { vi: 'Triệu tập phiên', en: 'Hearing called' },
    'notice.posted': { vi: 'Niêm yết thông báo', en: 'Notice posted' },
    'file.shut': { vi: 'Đóng hồ sơ', en: 'File shut' },
  },
  fields: {
    day: { vi: 'Ngày họp', en: 'Day' },
    mode: { vi: 'Phương thức', en: 'Mode' },
    organisers: { vi: 'Cơ quan tổ chức', en: 'Organisers' },
    side: { vi: 'Tư cách tổ chức', en: 'Organising as' },
  },
  values: { mode: { open: { vi: 'công khai', en: 'open' }, closed: { vi: 'kín', en: 'closed' } } },
  roles: { office: { vi: 'Cơ quan tổ chức', en: 'Organising body' }, panel: { vi: 'Hội đồng', en: 'Panel' } },
  guards: {
    isOpen: { vi: 'Phiên họp công khai', en: 'The hearing is open to all' },
    isNext: { vi: 'Các ý kiến được đánh số liên tục', en: 'Statements are numbered without a gap' },
    isShut: { vi: 'Hồ sơ đã đóng', en: 'The file is shut' },
  },
  rules: { onItsDay: { vi: 'Phiên được mở đúng ngày đã báo', en: 'It is held on its day' } },
  duties: { notice: { vi: 'Niêm yết thông báo', en: 'Post the notice' } },
}

export const named = { ...hearing, labels }

export const names = namesFor(named, register, {
  kinds: {
    front: { vi: 'Ban Thường trực UBMTTQ', en: 'Front standing board' },
    council: { vi: 'Thường trực HĐND', en: 'Council standing body' },
  },
})

export const citation = {
  instrument: '72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN',
  short: { vi: 'Nghị quyết liên tịch 72/2025', en: 'Joint Resolution 72/2025' },
  article: '6',
  clause: '3',
}

export const ground = { provision: 'press-notice', evidence: 'official', citation } as const

export const refusals: { readonly [C in RefusalCode]: Extract<Refusal, { code: C }> } = {
  'not-found': { code: 'not-found' },
  'unknown-event': {
    code: 'unknown-event',
    event: 'notice.post',
    known: ['hearing.called', 'notice.posted'],
  },
  malformed: { code: 'malformed', path: 'day', reason: 'missing' },
  'too-long': { code: 'too-long', path: 'organisers.0.side', length: 20_001, limit: 20_000 },
  'too-large': { code: 'too-large', bytes: 300_000, limit: 262_144 },
  'no-such-day': { code: 'no-such-day', value: '2025-02-29' },
  'not-yet': { code: 'not-yet', occurredOn: '2025-09-23T08:00', now: '2025-09-22T10:15' },
  'not-in-office': { code: 'not-in-office', person: 'p-19', office: 'front/chair', on: '2025-09-12' },
  'unknown-actor': { code: 'unknown-actor', actor: 'front', on: '2019-12-31' },
  'not-authorised': {
    code: 'not-authorised',
    event: 'notice.posted',
    actor: 'council',
    roles: ['office', 'panel'],
    ground,
  },
  'not-on-behalf': {
    code: 'not-on-behalf',
    event: 'notice.posted',
    actor: 'front',
    recorder: 'council',
    roles: ['panel'],
  },
  'delegation-not-in-force': {
    code: 'delegation-not-in-force',
    event: 'notice.posted',
    delegation,
    on: '2025-09-22',
  },
  recused: { code: 'recused', person: 'p-19', on: '2025-09-12', revision: 3 },
  'already-recused': { code: 'already-recused', person: 'p-19', on: '2025-09-12', revision: 3 },
  'unknown-person': { code: 'unknown-person', person: 'p-99', on: '2025-09-12' },
  'no-role': { code: 'no-role', actor: 'front', roles: ['office', 'panel'] },
  'outside-area': { code: 'outside-area', area: 'ward', actor: 'front' },
  'unknown-area': { code: 'unknown-area', area: 'ward', on: '2019-12-31' },
  'wrong-kind': { code: 'wrong-kind', role: 'panel', body: 'front', kind: 'front', kinds: ['council'] },
  'same-actor': { code: 'same-actor', event: 'file.shut', other: 'notice.posted', ground },
  'both-offices': { code: 'both-offices', event: 'file.shut', other: 'notice.posted' },
  'out-of-place': {
    code: 'out-of-place',
    event: 'notice.posted',
    states: ['settling', 'settling.report', 'settling.report.owed'],
  },
  ended: { code: 'ended', states: ['noticed'] },
  guard: {
    code: 'guard',
    event: 'file.shut',
    guards: [
      {
        op: 'and',
        holds: false,
        of: [
          { guard: 'isNext', holds: false },
          { op: 'not', holds: false, of: [{ guard: 'isOpen', holds: true }] },
          { guard: 'isShut', holds: true },
        ],
      },
    ],
  },
  'half-taken': {
    code: 'half-taken',
    event: 'file.shut',
    by: ['settling.costs.settled'],
    notBy: ['settling.report.owed'],
    guards: [
      {
        op: 'or',
        holds: false,
        of: [
          { guard: 'isOpen', holds: false },
          { guard: 'isShut', holds: false },
        ],
      },
    ],
  },
  'already-open': { code: 'already-open', event: 'hearing.called' },
  rule: { code: 'rule', rule: 'onItsDay', ground },
  'only-told': { code: 'only-told', event: 'notice.posted' },
  told: {
    code: 'told',
    case: 'another-case',
    process: 'hearing',
    event: 'notice.posted',
    reasons: [{ code: 'not-found' }],
  },
  'own-case': { code: 'own-case', event: 'notice.posted' },
  'nothing-to-correct': { code: 'nothing-to-correct', revision: 3, why: 'voided' },
  'told-fact': { code: 'told-fact', revision: 3, by: { case: 'another-case', revision: 7 } },
  'no-longer-fits': {
    code: 'no-longer-fits',
    revision: 4,
    event: 'notice.posted',
    occurredOn: '2025-09-12',
    reasons: [{ code: 'out-of-place', event: 'notice.posted', states: ['called'] }],
  },
  'still-follows': { code: 'still-follows', revision: 3, cases: ['h-17'] },
  'no-place-in-version': { code: 'no-place-in-version', version: 2 },
  opening: {
    code: 'opening',
    process: 'hearing',
    index: 1,
    reasons: [{ code: 'malformed', path: 'mode', reason: 'one-of:open|closed' }],
  },
}

export const findings: { readonly [C in FindingCode]: Extract<Finding, { code: C }> } = {
  rule: { code: 'rule', rule: 'onItsDay', ground: { ...ground, unread: true } },
  late: { code: 'late', duty: 'notice', day: '2025-09-12', days: 3, ground },
  early: {
    code: 'early',
    duty: 'notice',
    day: '2025-09-12',
    days: 1,
    ground: { provision: 'posting', evidence: 'ours' },
  },
  'same-recorder': { code: 'same-recorder', event: 'notice.posted', revision: 2 },
}

const written = {
  case: 'c',
  process: 'hearing',
  version: 1,
  revision: 5,
  recordedAt: '2025-09-15T03:00:00.000Z',
  by: { person: 'p-19', office: 'front/chair' },
  deadlines: {},
  environment: '',
  previous: '',
  hash: '',
} as const
const posted = { type: 'notice.posted', occurredOn: '2025-09-11', actor: 'front' } as const

/** An entry that corrects the notice. */
export const corrected = (correction: Correction): Extract<Entry, { kind: 'corrected' }> => ({
  ...written,
  kind: 'corrected',
  correction,
  reason: '12/9',
  on: '2025-09-15',
  to: 'noticed',
  findings: [],
  findingsOf: {},
  effects: [],
  opened: [],
})

export const entries: { readonly [K in Entry['kind']]: Extract<Entry, { kind: K }> } = {
  fact: {
    ...written,
    kind: 'fact',
    event: posted,
    from: 'called',
    to: 'noticed',
    findings: [],
    effects: [],
    opened: [],
  },
  recomputed: { ...written, kind: 'recomputed', on: '2025-09-15' },
  corrected: corrected({ insertBefore: 3, event: posted }),
  crossed: {
    ...written,
    kind: 'crossed',
    duty: 'notice',
    generation: 1,
    day: '2025-09-12',
    on: '2025-09-13',
    effects: [],
  },
  recused: { ...written, kind: 'recused', person: 'p-19', reason: '12/9', on: '2025-09-12' },
  migrated: {
    ...written,
    kind: 'migrated',
    version: 2,
    from: { version: 1, value: 'called' },
    to: 'called',
    context: {},
    on: '2025-09-15',
  },
}
