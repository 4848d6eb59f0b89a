import type { Area, Body, Delegation, Label, Office } from '@civicflow/core'
import type { AreaLevel } from '../law/levels.ts'

/** The kinds of bodies that take part in voter meetings and in the Front's work. */
export type BodyKind =
  | 'assembly-standing-committee'
  | 'assembly-committee'
  | 'petitions-committee'
  | 'front-presidium'
  | 'delegation'
  | 'joint-office'
  | 'peoples-council'
  | 'council-standing-body'
  | 'council-group'
  | 'front-standing-board'
  | 'front-working-board'
  | 'peoples-committee'
  | 'ministry'
  | 'procuracy'
  | 'court'
  | 'department'
  | 'press'
  | 'workplace'
  | 'government'
  | 'party-committee'
  | 'political-organisation'
  | 'inspection-board'
  | 'investment-board'
  | 'police'
  | 'military-command'

/** What each kind of body is called. */
export const bodyKindLabels: Readonly<Record<BodyKind, Label>> = {
  'assembly-standing-committee': {
    vi: 'Ủy ban Thường vụ Quốc hội',
    en: 'National Assembly Standing Committee',
  },
  'assembly-committee': {
    vi: 'Hội đồng Dân tộc, Ủy ban của Quốc hội',
    en: 'Council for Ethnic Affairs, committees of the National Assembly',
  },
  'petitions-committee': {
    vi: 'Cơ quan phụ trách công tác dân nguyện',
    en: 'National Assembly body for petitions',
  },
  'front-presidium': {
    vi: 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    en: 'Presidium of the Front’s Central Committee',
  },
  delegation: { vi: 'Đoàn đại biểu Quốc hội', en: 'National Assembly delegation' },
  'joint-office': {
    vi: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân',
    en: 'Office of the delegation and the People’s Council',
  },
  'peoples-council': { vi: 'Hội đồng nhân dân', en: 'People’s Council' },
  'council-standing-body': {
    vi: 'Thường trực Hội đồng nhân dân',
    en: 'Standing body of the People’s Council',
  },
  'council-group': { vi: 'Tổ đại biểu Hội đồng nhân dân', en: 'Group of People’s Council deputies' },
  'front-standing-board': {
    vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam',
    en: 'Standing board of the Front committee',
  },
  'front-working-board': { vi: 'Ban Công tác Mặt trận', en: 'Front working board' },
  'peoples-committee': { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  ministry: { vi: 'Bộ, cơ quan ngang bộ', en: 'Ministry' },
  procuracy: { vi: 'Viện kiểm sát nhân dân', en: 'People’s Procuracy' },
  court: { vi: 'Tòa án nhân dân', en: 'People’s Court' },
  department: { vi: 'Sở, ngành', en: 'Department' },
  press: { vi: 'Cơ quan báo chí', en: 'Press' },
  workplace: { vi: 'Cơ quan, đơn vị, doanh nghiệp nơi làm việc', en: 'Workplace' },
  government: { vi: 'Chính phủ', en: 'Government' },
  'party-committee': { vi: 'Cấp ủy Đảng', en: 'Party committee' },
  'political-organisation': { vi: 'Tổ chức chính trị – xã hội', en: 'Socio-political organisation' },
  'inspection-board': { vi: 'Ban Thanh tra nhân dân', en: 'People’s Inspection Board' },
  'investment-board': {
    vi: 'Ban Giám sát đầu tư của cộng đồng',
    en: 'Community Investment Supervision Board',
  },
  police: { vi: 'Cơ quan Công an', en: 'Police' },
  'military-command': { vi: 'Ban Chỉ huy Quân sự', en: 'Military command' },
}

/** A register whose levels and kinds are those of Vietnam. */
export interface VietnamRegisterTable {
  readonly areas: readonly (Area & { readonly level: AreaLevel })[]
  readonly bodies: readonly (Body & { readonly kind: BodyKind })[]
  readonly offices: readonly Office[]
  readonly delegations?: readonly Delegation[]
}
