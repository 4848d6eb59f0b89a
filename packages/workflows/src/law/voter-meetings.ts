import type { Citation, Provision, ProvisionLine } from '@civicflow/core'
import {
  asAmendedBy,
  cite,
  constitutionAmendment,
  decision30,
  decision33,
  frontLaw,
  frontLawAmendment,
  jointResolution100,
  jointResolution525,
  jointResolution72,
  resolution753,
  supervisionLaw2015,
  supervisionLaw2025,
} from './instruments.ts'
import { days, provisionsOf, workingDays } from './provisions-of.ts'

/** Where in joint resolution 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN. */
type Place = readonly [article: string, clause?: string, point?: string]

/** What a line sets, and what a lawyer should know of it. */
type Terms = Pick<ProvisionLine, 'limit' | 'note'>

const in72 = (place: Place) => cite(jointResolution72, ...place)

const unread = (from: string, citation: Citation, note: string): ProvisionLine => ({
  from,
  evidence: 'ours',
  citation,
  unread: true,
  note,
})

const deputiesBefore2025 = unread(
  jointResolution525.from,
  cite(jointResolution525),
  'Chưa đọc các điều của Nghị quyết liên tịch 525/2012; không dùng con số nào của văn bản này.',
)
const councilsBefore2025 = unread(
  resolution753.from,
  cite(resolution753),
  'Chưa đọc Quy chế hoạt động của Hội đồng nhân dân ban hành kèm theo Nghị quyết 753/2005.',
)
const everyoneBefore2025 = unread(
  jointResolution525.from,
  cite(jointResolution525),
  'Chưa đọc. Với đại biểu Hội đồng nhân dân, khi đó áp dụng Nghị quyết 753/2005/NQ-UBTVQH11.',
)

/**
 * How the wordings of an article of joint resolution 72/2025 follow one another, after what was in force before it.
 *
 * - `kept`: resolution 100/2025 left it as it was, so one wording holds since 20 February 2025
 * - `amended`: only the wording since 26 September 2025 was read
 * - `readInSpring`: only the wording of spring 2025 was read; whether it was amended is not known
 * - `unseen`: the article was not read in any wording
 */
const after = (before: ProvisionLine) => ({
  kept: (place: Place, terms: Terms = {}): readonly ProvisionLine[] => [
    before,
    { from: jointResolution72.from, evidence: 'official', citation: in72(place), ...terms },
  ],
  amended: (place: Place, terms: Terms = {}): readonly ProvisionLine[] => [
    before,
    unread(jointResolution72.from, in72(place), 'Chưa đọc nguyên văn trước khi được sửa đổi ngày 26/9/2025.'),
    {
      from: jointResolution100.from,
      evidence: 'official',
      citation: asAmendedBy(jointResolution100, in72(place)),
      ...terms,
    },
  ],
  readInSpring: (place: Place, terms: Terms = {}): readonly ProvisionLine[] => [
    before,
    { from: jointResolution72.from, evidence: 'published', citation: in72(place), ...terms },
    unread(
      jointResolution100.from,
      in72(place),
      'Chưa rõ Nghị quyết liên tịch 100/2025 có sửa đổi điều này hay không.',
    ),
  ],
  unseen: (note: string): readonly ProvisionLine[] => [
    before,
    unread(jointResolution72.from, cite(jointResolution72), note),
  ],
})

const deputies = after(deputiesBefore2025)
const councils = after(councilsBefore2025)
const everyone = after(everyoneBefore2025)

/** Decision 33/2017/QĐ-TTg, on petitions the National Assembly sends to the executive. */
const executive = (limit: Terms['limit'], article?: string): ProvisionLine => ({
  from: decision33.from,
  evidence: 'published',
  citation: cite(decision33, article),
  ...(limit === undefined ? {} : { limit }),
  note: 'Chưa rõ còn áp dụng song song với Nghị quyết liên tịch 72/2025 hay không; chưa thấy văn bản bãi bỏ.',
})

const sixtyDaysSince2020: ProvisionLine = {
  from: decision30.from,
  evidence: 'published',
  citation: asAmendedBy(decision30, cite(decision33, '12')),
  limit: days(60),
}

const article15 =
  'Luật 97/2025/QH15 sửa đổi 11 điều của luật này (1, 4, 5, 6, 16, 18, 20, 25, 26, 32, 33) từ 01/7/2025, không có Điều 15.'

const lists = {
  // Words and principles
  'meeting-definition': everyone.amended(['2', '1']),
  'online-definition': everyone.amended(['2', '3']),
  'constituency-definition': councils.amended(['2', '5']),
  'petition-definition': everyone.amended(['2', '8']),
  principles: everyone.kept(['3']),
  'deputy-refusal': everyone.amended(['4', '2']),
  'voters-right-to-be-informed': everyone.kept(['5', '1']),
  'order-at-meeting': everyone.kept(['5', '2']),

  'two-levels': [
    {
      from: '2025-07-01',
      evidence: 'secondary',
      citation: cite(constitutionAmendment),
      note: 'Không còn đại biểu Hội đồng nhân dân cấp huyện từ 01/7/2025.',
    },
  ],

  // Plan and notice
  'information-pack': deputies.amended(['15', '1'], { limit: null }),
  'plan-drafting': deputies.amended(['16', '1', 'a']),
  'plan-issue': deputies.kept(['6', '1'], { limit: null }),
  'plan-distribution': deputies.kept(['6', '1'], { limit: null }),
  'plan-assignment': deputies.kept(['6', '2']),
  'press-notice': deputies.kept(['6', '3'], { limit: workingDays(7) }),
  'pre-session-working-session': deputies.kept(['6', '5'], { limit: null }),
  'council-plan': councils.amended(['4', '5'], {
    limit: null,
    note: 'Kế hoạch của Tổ đại biểu; nơi ban hành còn khác nhau trong thực tế.',
  }),
  'off-plan-request': councils.amended(['4', '6'], {
    limit: null,
    note: 'Có thể là quy định mới từ 26/9/2025.',
  }),
  'inform-voters': everyone.amended(['27', '3'], {
    limit: null,
    note: 'Ủy ban Mặt trận cấp xã thông báo nội dung, thời gian, địa điểm; không nêu số ngày.',
  }),
  'venue-and-security': everyone.amended(['27', '4']),

  // Kinds and forms
  kinds: everyone.amended(['18']),
  'form-and-mode': everyone.kept(['19']),
  content: everyone.kept(['20']),
  'earlier-answers': everyone.kept(['20', '2']),
  'conference-required': everyone.amended(['21', '1']),
  'conference-optional': everyone.amended(['21', '2']),
  'joint-meetings': everyone.amended(['22']),
  'joint-deputies-and-council': everyone.amended(['22', '1']),
  'joint-two-councils': councils.amended(['22', '2']),
  residence: everyone.amended(['27']),
  workplace: everyone.amended(['28']),
  thematic: everyone.amended(['29']),
  'by-group': deputies.kept(['30']),
  'outside-province': deputies.kept(['31']),
  'outside-province-notice': deputies.kept(['31', '2'], { limit: workingDays(20) }),
  'outside-province-hosting': deputies.kept(['31', '4']),
  'outside-province-conference': deputies.kept(['31', '7']),
  'outside-constituency': councils.readInSpring(['32']),
  'outside-constituency-decision': councils.readInSpring(['32'], { limit: workingDays(5) }),
  'outside-constituency-host-notice': councils.readInSpring(['32'], { limit: workingDays(3) }),
  'individual-meeting': everyone.kept(['33']),
  'individual-meeting-request': everyone.kept(['33', '2'], { limit: null }),
  'individual-meeting-decision': everyone.kept(['33', '4'], { limit: workingDays(5) }),
  'individual-meeting-notice': everyone.kept(['33', '5'], { limit: workingDays(3) }),
  'individual-meeting-synthesis': everyone.kept(['33', '8'], { limit: workingDays(5) }),
  extraordinary: everyone.amended(['34']),
  online: everyone.amended(['35']),
  'online-decision': everyone.amended(['35', '1']),
  'online-notice': everyone.amended(['35', '2'], {
    limit: null,
    note: 'Nêu các điểm truy cập, điểm cầu; không nêu số ngày.',
  }),
  'online-conditions': everyone.amended(['35', '4']),
  'force-majeure': everyone.amended(['36']),
  'force-majeure-event': everyone.amended(['36', '2']),

  // The conference
  attendance: everyone.amended(['23'], { note: 'Không đặt số cử tri tối thiểu.' }),
  programme: everyone.amended(['24']),
  'community-programme': everyone.amended(['24', '1']),
  chair: everyone.amended(['24', '1', 'a']),
  'deputy-report': everyone.amended(['24', '1', 'b']),
  'voters-speak': everyone.amended(['24', '1', 'c']),
  'answer-at-meeting': everyone.amended(['24', '1', 'd']),
  'deputy-response': everyone.amended(['24', '1', 'đ']),
  close: everyone.amended(['24', '1', 'e']),
  'workplace-programme': everyone.amended(['24', '2']),
  'workplace-chair': everyone.amended(['24', '2', 'a']),
  'workplace-deputy-report': everyone.amended(['24', '2', 'b']),
  'workplace-deputy-response': everyone.amended(['24', '2', 'đ']),
  'workplace-close': everyone.amended(['24', '2', 'e']),
  'joint-order': everyone.amended(['24', '3']),
  'content-before-session': deputies.kept(['25', '1']),
  'content-after-session': deputies.kept(['25', '2', 'a']),
  'report-to-council-session': deputies.kept(['25', '2', 'b'], {
    limit: null,
    note: 'Tại kỳ họp Hội đồng nhân dân cấp tỉnh hoặc trên phương tiện thông tin đại chúng; không nêu số ngày.',
  }),
  'content-at-year-end': deputies.kept(['25', '3']),
  minutes: deputies.amended(['16', '1', 'b'], {
    limit: null,
    note: 'Không nêu thời hạn hoàn thành biên bản. Khoản 2 (Hội đồng nhân dân) không nhắc đến biên bản.',
  }),
  'minutes-thematic': everyone.amended(['29', '7'], { limit: null }),
  'minutes-by-group': deputies.kept(['30', '5'], { limit: null }),
  'minutes-outside-province': deputies.kept(['31', '5'], { limit: null, note: 'Khi đại biểu yêu cầu.' }),
  'minutes-council': councils.unseen(
    'Chưa đọc điều nào giao việc ghi biên bản cuộc tiếp xúc của đại biểu Hội đồng nhân dân.',
  ),

  // Collecting and synthesis
  collecting: everyone.kept(['37']),
  collect: everyone.kept(['37', '1']),
  'separate-lists': deputies.kept(['37', '2']),
  'synthesis-before-session': deputies.kept(['37', '2'], { limit: days(15) }),
  'synthesis-after-session': deputies.kept(['37', '2'], { limit: days(15) }),
  'personal-programme': deputies.kept(['37', '3']),
  'complaint-hand-off': everyone.kept(['37', '4']),
  'national-forwarding': deputies.kept(['37', '5']),
  'synthesis-extraordinary-before': deputies.amended(['38', '2'], { limit: workingDays(2) }),
  'synthesis-extraordinary-after': deputies.amended(['38', '2'], { limit: workingDays(7) }),
  'local-list': everyone.kept(['39']),
  'group-report': councils.unseen(
    'Chưa đọc quy định; kế hoạch địa phương thường đặt 2–5 ngày sau đợt tiếp xúc.',
  ),
  'late-opinions': councils.unseen('Chưa đọc quy định; có kế hoạch địa phương không nhận ý kiến gửi muộn.'),
  'synthesis-council': councils.unseen(
    'Chưa đọc các điều về tổng hợp kiến nghị trình kỳ họp Hội đồng nhân dân.',
  ),
  'national-synthesis': [
    {
      from: frontLaw.from,
      evidence: 'official',
      citation: cite(frontLaw, '15'),
      limit: null,
      note: article15,
    },
  ],
  'front-announcement': [
    {
      from: frontLaw.from,
      evidence: 'official',
      citation: cite(frontLaw, '15', '3'),
      limit: null,
      note: article15,
    },
  ],
  'front-organises': [
    unread(frontLaw.from, cite(frontLaw, '16'), 'Chưa đọc nguyên văn trước khi được sửa đổi ngày 01/7/2025.'),
    {
      from: frontLawAmendment.from,
      evidence: 'official',
      citation: asAmendedBy(frontLawAmendment, cite(frontLaw, '16')),
    },
  ],

  // Answers
  answer: [
    {
      ...deputiesBefore2025,
      note: 'Chưa đọc. Một công văn năm 2017 cho thấy thời hạn có thể là 60 ngày; suy đoán này không được dùng.',
    },
    {
      from: jointResolution72.from,
      evidence: 'official',
      citation: in72(['49', '1']),
      limit: days(60),
      note: 'Không có quy định gia hạn.',
    },
  ],
  'answer-council': councils.unseen(
    'Chưa đọc điều về thời hạn trả lời kiến nghị gửi đại biểu Hội đồng nhân dân (theo vị trí có thể là Điều 50).',
  ),
  'answer-assembly-bodies': deputies.amended(['44'], { limit: null }),
  'results-report': deputies.kept(['49', '2'], { limit: workingDays(20) }),
  'result-classes': deputies.kept(['49', '2']),
  'notify-voters': deputies.kept(['49', '3'], {
    note: 'Ngay sau khi nhận được văn bản trả lời; không nêu số ngày.',
  }),
  'share-answers': deputies.kept(['49', '3'], { note: 'Gửi các đại biểu trong Đoàn; không nêu số ngày.' }),
  'publish-answers': deputies.kept(['49', '3'], {
    note: 'Trên phương tiện thông tin đại chúng ở địa phương; không nêu số ngày.',
  }),
  'publish-results': everyone.kept(['51', '1'], {
    limit: workingDays(15),
    note: 'Theo câu chữ là thời điểm bắt đầu: sau 15 ngày làm việc kể từ khi hết thời hạn trả lời; không nêu hạn cuối.',
  }),
  posting: everyone.kept(['51', '2'], {
    limit: days(30),
    note: '“Trong vòng 30 ngày” được hiểu là thời gian niêm yết; cũng có thể hiểu là hạn phải niêm yết.',
  }),
  reminders: deputies.kept(['52']),
  'track-answers': everyone.kept(['53', '1']),
  'delegation-evaluation': deputies.kept(['53', '3'], { limit: null }),
  'group-evaluation': councils.kept(['53', '5'], { limit: null }),
  'report-to-session': everyone.kept(['54']),
  hearing: everyone.kept(['55']),
  'petition-database': [
    {
      from: jointResolution100.from,
      evidence: 'official',
      citation: asAmendedBy(jointResolution100, in72(['56', '1a'])),
    },
  ],
  'council-committee-verification': [
    { from: supervisionLaw2015.from, evidence: 'official', citation: cite(supervisionLaw2015, '74', '2') },
    unread(supervisionLaw2025.from, cite(supervisionLaw2025), 'Chưa đọc các điều về kiến nghị của cử tri.'),
  ],

  // Petitions the National Assembly sends to the executive
  'executive-answer-point-b': [executive(days(40), '12'), sixtyDaysSince2020],
  'executive-answer-points-a-c': [executive(days(50), '12'), sixtyDaysSince2020],
  'executive-coordination-request': [executive(workingDays(5))],
  'executive-coordination-reply': [executive(days(15))],
  'executive-reminder': [executive(workingDays(15))],
} satisfies Record<string, readonly ProvisionLine[]>

/**
 * The law of voter meetings, their campaigns and voters' petitions, by provision.
 *
 * Read: joint resolution 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN in the wording of 100/2025/NQLT/…, arts. 1–6, 15, 16,
 * 18–25, 27–31, 33–39, 44, 49, 51–59, and art. 32 as published in spring 2025. Not read: arts. 7–14, 17, 26, 40–43,
 * 45–48, 50 (councils, executive, Front), the wording before 26 September 2025 of the amended articles, and resolutions
 * 525/2012 and 753/2005. What was not read is marked so, and carries no number.
 */
export const voterMeetingLaw = provisionsOf(lists) satisfies Record<string, Provision>
