import type { AnyProcess, Label } from '@civicflow/core'

/** What of a process's page is written by hand. */
export interface Handwritten {
  /** What the process is for, in a few sentences. */
  readonly purpose: Label
  /** Days a case knows that no field of an event names, in Vietnamese. */
  readonly days: Readonly<Record<string, string>>
  /** For each duty that its facts fulfil only once something holds: what, in Vietnamese, after “khi”. */
  readonly done: Readonly<Record<string, string>>
}

/** By process id; a process without an entry cannot be generated. */
export const handwritten: Readonly<Record<string, Handwritten>> = {
  campaign: {
    purpose: {
      vi: 'Một đợt tiếp xúc cử tri gắn với một kỳ họp: quyết định tổ chức, ban hành và gửi kế hoạch, mở các cuộc tiếp xúc theo kế hoạch, tập hợp, tổng hợp ý kiến, kiến nghị thành danh mục thuộc thẩm quyền trung ương và danh mục thuộc thẩm quyền địa phương, báo cáo đúng hạn trước hoặc sau kỳ họp.',
      en: 'The meetings with voters around one session: whether to hold them, the plan and whom it is sent to, the meetings the plan opens, and the synthesis of what voters said, with matters for central and for local bodies reported apart and in time.',
    },
    days: {},
    done: {},
  },
  petition: {
    purpose: {
      vi: 'Một kiến nghị của cử tri, từ khi được nêu đến khi không còn việc gì phải chờ: tập hợp, phân loại, tổng hợp, chuyển, nhận, trả lại, phối hợp; trả lời trực tiếp hoặc bằng văn bản, thông báo, công khai, đánh giá, yêu cầu trả lời lại; giải quyết xong, đang giải quyết có lộ trình, giải trình; theo dõi qua nhiều kỳ họp; trùng, tách, gộp, kiến nghị lại mà không mất bản gốc.',
      en: 'One petition of voters, from the day it was raised to the day nothing is waited for: where it is on its way to the competent body, what that body answered and what was made of the answer, and whether the matter itself was settled; across sessions, and with duplicates, parts, joint petitions and repeats whose originals are kept.',
    },
    days: {
      receivedOn: 'ngày cơ quan có thẩm quyền nhận kiến nghị',
      inProgressSince: 'ngày trả lời là đang giải quyết',
      answeredElsewhereOn: 'ngày kiến nghị chính được trả lời',
    },
    done: {
      coordinationReply: 'không còn cơ quan nào chưa có ý kiến',
      milestone: 'đã giải quyết xong',
    },
  },
  'supervision-plan': {
    purpose: {
      vi: 'Kế hoạch giám sát, phản biện xã hội hằng năm của Ủy ban Mặt trận Tổ quốc một cấp: dự thảo, hiệp thương với các tổ chức chính trị – xã hội, trao đổi, thống nhất với cơ quan nhà nước cùng cấp, xin ý kiến cấp ủy nếu có, ban hành trong quý IV, điều chỉnh do chính các bên đã thống nhất, bổ sung nội dung đột xuất, sơ kết sáu tháng và tổng kết năm.',
      en: 'The annual plan of supervision and critique of a Front committee: drafted, agreed with the socio-political organisations and with exactly the State bodies of its level, put to the Party committee where it is asked, issued in the fourth quarter, amended only by those who agreed to it, with urgent items, and reviewed by half-year and year.',
    },
    days: {
      issueFrom: '01/10 của năm trước',
      issueUntil: '31/12 của năm trước',
      firstHalfAfter: '31/12 của năm trước',
      secondHalfAfter: '30/6 của năm kế hoạch',
    },
    done: {
      organisationsAgreement: 'mọi tổ chức đã thống nhất',
      stateAgreement: 'mọi cơ quan đã thống nhất',
    },
  },
  'voter-meeting': {
    purpose: {
      vi: 'Một cuộc tiếp xúc cử tri, từ khi được đề xuất đến khi ký biên bản (hội nghị) hoặc gửi tổng hợp (gặp gỡ cá nhân, nhóm cử tri): thông báo, chuẩn bị, điều hành, ý kiến và kiến nghị, trả lời tại chỗ hoặc nhận để trả lời bằng văn bản, khiếu nại, tố cáo chuyển ra khỏi quy trình.',
      en: 'One meeting of deputies with voters, from its proposal to signed minutes (a conference) or to the deputy’s synthesis (an encounter): notice, preparation, the session itself, opinions and petitions, answers on the spot or promised in writing, and complaints, which leave the process.',
    },
    days: {
      endedOn: 'ngày kết thúc cuộc tiếp xúc',
      complaintOn: 'ngày khiếu nại, tố cáo được nêu',
    },
    done: {
      complaintHandOff: 'không còn khiếu nại, tố cáo nào chờ chuyển',
      promisedAnswers: 'không còn kiến nghị nào chờ chuyển',
      promisedAnswersOfOwnProgramme: 'không còn kiến nghị nào chờ chuyển',
    },
  },
}

/** The handwritten part of a process. @throws Error where it has none. */
export function handwrittenFor(id: string): Handwritten {
  const found = handwritten[id]
  if (found === undefined)
    throw new Error(`process "${id}" has no purpose; write one in scripts/generate/handwritten.ts`)
  return found
}

/** What must hold before facts fulfil a duty. @throws Error where nobody has written it. */
export function doneWords({ id }: AnyProcess, duty: string): string {
  const found = handwrittenFor(id).done[duty]
  if (found === undefined)
    throw new Error(
      `the duty "${duty}" of "${id}" has a metWhen without words; write them in scripts/generate/handwritten.ts`,
    )
  return found
}
