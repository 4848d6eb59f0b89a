import type { Configuration } from '../configuration.ts'

/** All that is this process’s own. */
export const communityModelConfiguration = {
  id: 'community-model',
  label: { vi: 'Mô hình, câu lạc bộ cộng đồng', en: 'Community model or club' },
  purpose: {
    vi: 'Một mô hình hoặc câu lạc bộ ở khu dân cư: đề xuất, ra mắt, số người tham gia, đánh giá, củng cố, số nơi làm theo, sáp nhập hoặc kết thúc có lý do.',
    en: 'One model or club of a residential area: proposed, launched with so many people, reviewed, consolidated, how many places took it up, merged or ended for a reason.',
  },
  words: {
    group: { vi: 'mô hình, câu lạc bộ', en: 'model', plural: 'models and clubs' },
    members: { vi: 'người tham gia', en: 'people' },
  },
  kinds: {
    model: {
      label: { vi: 'Mô hình', en: 'Model' },
      figure: { vi: 'Mô hình', en: 'Models' },
      example: 'Ngôi nhà xanh thu gom phế liệu',
    },
    club: {
      label: { vi: 'Câu lạc bộ', en: 'Club' },
      figure: { vi: 'Câu lạc bộ', en: 'Clubs' },
      example: 'Câu lạc bộ gia đình hạnh phúc',
    },
  },
  counts: {
    households: {
      label: { vi: 'Hộ gia đình hưởng lợi', en: 'Households reached' },
      figure: { vi: 'Lượt hộ gia đình hưởng lợi từ mô hình', en: 'Households reached by models' },
      example: 40,
    },
    replications: {
      label: { vi: 'Nơi làm theo', en: 'Places that took it up' },
      figure: { vi: 'Nơi làm theo mô hình', en: 'Places that took models up' },
      example: 2,
    },
  },
  roles: {
    sponsor: {
      label: { vi: 'Nơi đề xuất, theo dõi', en: 'Who proposes and keeps the file' },
      kinds: ['political-organisation', 'front-standing-board', 'front-working-board'],
      examples: ['women-union/phuong-ba-dinh'],
    },
    recogniser: {
      label: { vi: 'Nơi cho ra mắt', en: 'Who has it launched' },
      kinds: ['front-standing-board', 'peoples-committee'],
      examples: ['front/phuong-ba-dinh'],
    },
  },
  basis: 'practice-community-model',
  period: 'none',
  labels: {
    events: {
      'group.proposed': { vi: 'Đề xuất mô hình, câu lạc bộ', en: 'Propose the model' },
      'group.recognised': { vi: 'Ra mắt mô hình, câu lạc bộ', en: 'Launch the model' },
      'group.dissolved': { vi: 'Kết thúc mô hình, câu lạc bộ', en: 'End the model' },
    },
    states: {
      proposed: { vi: 'Đã đề xuất', en: 'Proposed' },
      active: { vi: 'Đã ra mắt', en: 'Launched' },
      dissolved: { vi: 'Đã kết thúc', en: 'Ended' },
    },
  },
  example: { area: 'phuong-ba-dinh', level: 'commune', members: 30, into: 'Mô hình Tuyến phố xanh' },
} as const satisfies Configuration
