import type { Configuration } from '../configuration.ts'
import { frontAppraises, frontOrganises } from '../parties.ts'

/** All that is this process’s own. */
export const emulationModelConfiguration = {
  id: 'emulation-model',
  label: { vi: 'Mô hình phong trào thi đua', en: 'Models of an emulation movement' },
  purpose: {
    vi: 'Một đợt của phong trào thi đua, cuộc vận động: tập thể, cá nhân đăng ký mô hình, thực hiện, được thẩm định bởi nơi khác nơi đăng ký, được công nhận hoặc không được công nhận có lý do. Đăng ký chưa phải là được công nhận.',
    en: 'One round of an emulation movement or campaign: collectives and individuals register models, carry them out, are appraised by another than who registered, and are recognised or not for a reason. Registered is not recognised.',
  },
  words: {
    round: { vi: 'đợt thi đua', en: 'round of emulation', plural: 'rounds of emulation' },
    candidate: { vi: 'mô hình đăng ký', en: 'registered model', plural: 'registered models' },
    awarded: { vi: 'được công nhận', en: 'recognised' },
    handover: { vi: 'Trao quyết định công nhận', en: 'Hand over the recognition' },
  },
  kinds: {
    collective: {
      label: { vi: 'Tập thể', en: 'Collective' },
      figure: { vi: 'Tập thể đăng ký', en: 'Collectives that registered' },
      example: 'Mô hình “Ngôi nhà xanh” thu gom phế liệu.',
    },
    individual: {
      label: { vi: 'Cá nhân', en: 'Individual' },
      figure: { vi: 'Cá nhân đăng ký', en: 'Individuals who registered' },
      example: 'Vận động nhân dân hiến đất mở rộng ngõ.',
    },
  },
  measures: {
    points: {
      label: { vi: 'Điểm thẩm định', en: 'Points' },
      figure: { vi: 'Tổng điểm thẩm định', en: 'Points in all' },
      example: 92,
    },
  },
  roles: {
    organiser: frontOrganises,
    nominator: {
      label: { vi: 'Nơi đăng ký', en: 'Who registers' },
      kinds: ['front-working-board', 'political-organisation', 'peoples-committee'],
      examples: ['women-union/phuong-ba-dinh', 'front-working-board/phuong-ba-dinh-1'],
    },
    appraiser: frontAppraises,
    decider: {
      label: { vi: 'Nơi công nhận', en: 'Who recognises' },
      kinds: ['front-standing-board', 'peoples-committee', 'party-committee'],
      examples: ['committee/phuong-ba-dinh'],
    },
  },
  basis: 'practice-emulation-model',
  labels: {
    events: {
      'candidates.nominated': { vi: 'Đăng ký mô hình', en: 'Register models' },
      'nominations.closed': { vi: 'Kết thúc đăng ký', en: 'Close registration' },
    },
  },
  example: {
    title: 'Phong trào “Dân vận khéo” phường Ba Đình năm 2026',
    area: 'phuong-ba-dinh',
    level: 'commune',
    asks: ['workFirst', 'handover'],
    decidedAt: 'commune',
    place: 'Trang thông tin điện tử của phường',
  },
} as const satisfies Configuration
