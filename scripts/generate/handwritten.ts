import type { AnyProcess } from '@civicflow/core'
import type { PageWords } from '@civicflow/core/pages'
import { bodyKindLabels, isConfigured } from '@civicflow/workflows'

/** What of a process's page is written by hand; the purpose of a definition says what is configured by it. */
export type Handwritten = Omit<PageWords, 'kinds'>

/**
 * By process id, or by the definition that processes are configured by; these say their purpose themselves. A process
 * without an entry cannot be generated.
 */
export const handwritten: Readonly<Record<string, Handwritten>> = {
  'board-supervision': {
    purpose: {
      vi: 'Một cuộc kiểm tra của Ban Thanh tra nhân dân hoặc giám sát đầu tư của cộng đồng, theo kế hoạch năm của Mặt trận hoặc của chính Ban: kế hoạch và nơi nhận kế hoạch, thông báo cho chủ đầu tư, thống nhất với Hội đồng nhân dân và Ủy ban nhân dân, kiểm tra, phát hiện, biên bản, biểu quyết theo đa số, Mặt trận xác nhận hoặc không xác nhận có lý do, ban hành kiến nghị và theo dõi đến kiến nghị cuối cùng, hoặc kết thúc không có kiến nghị, có lý do.',
      en: 'One inspection of a People’s Inspection Board, or supervision of a Community Investment Supervision Board, of the Front’s annual plan or of the board’s own: the plan and who must have it, the notice to the investor, the agreement of council and People’s Committee, checks, findings, minutes, a vote by majority, the Front’s certification or its refusal with reasons, recommendations, each a case of its own, followed to the last; or its end without any, for a reason that is told.',
    },
    days: {
      startsOn: 'ngày bắt đầu ghi trong kế hoạch',
    },
    done: {
      inspectionPlan: 'mọi nơi phải nhận đều đã có kế hoạch',
      planAgreement: 'Hội đồng nhân dân và Ủy ban nhân dân đều đã thống nhất',
    },
  },
  campaign: {
    purpose: {
      vi: 'Một đợt tiếp xúc cử tri gắn với một kỳ họp: quyết định tổ chức, lấy ý kiến, ban hành, gửi và điều chỉnh kế hoạch, phân công đại biểu, mở các cuộc tiếp xúc theo kế hoạch, tập hợp, kể cả báo cáo gửi muộn, tổng hợp ý kiến, kiến nghị thành danh mục thuộc thẩm quyền trung ương và danh mục thuộc thẩm quyền địa phương, báo cáo đúng hạn trước hoặc sau kỳ họp, chuyển kiến nghị chưa giải quyết xong sang kỳ họp sau.',
      en: 'The meetings with voters around one session: whether to hold them, the plan, who is heard on it and whom it is sent to, its amendments, the deputies assigned, the meetings it opens, the synthesis of what voters said and of reports that come late, with matters for central and for local bodies reported apart and in time, and what is still open, carried to a later session.',
    },
    done: {
      'plan-comments': 'mọi nơi được lấy ý kiến đã có ý kiến',
      'group-reports': 'mọi tổ đại biểu đã gửi báo cáo',
    },
  },
  critique: {
    purpose: {
      vi: 'Một cuộc phản biện xã hội đối với dự thảo của cơ quan cùng cấp, bằng hội nghị phản biện, gửi dự thảo lấy ý kiến hoặc đối thoại trực tiếp: hồ sơ dự thảo gửi chậm nhất 15 ngày trước ngày trình, xác định phạm vi, thành phần, trình tự hội nghị, đối thoại, lấy ý kiến bằng văn bản; từng nội dung phản biện theo năm nhóm nội dung và theo điều, khoản, điểm, ghép, bỏ mà không mất gốc; văn bản phản biện, trả lời từng nội dung, giải trình, đối thoại về nội dung chưa đồng tình, công khai, và đối chiếu văn bản được ban hành với nội dung đã tiếp thu.',
      en: 'One critique of drafts of a body of the same level, by conference, by opinions in writing or by direct dialogue: the file, 15 days before its submission, the check of its scope, who is invited, the order of steps, the collection of opinions; proposals, each under one of five heads and by article, clause and point, merged or dropped with nothing lost; the critique document, the reply to each, explanations accepted, disputed or left open, publication, and the check of the issued text against what was accepted. The law sets no days for the answer.',
    },
    days: {
      receivedOn: 'ngày nhận hồ sơ dự thảo',
      sessionDay: 'ngày hội nghị, đối thoại',
      sentOn: 'ngày gửi văn bản phản biện',
    },
    done: {
      answer: 'mọi nội dung trong văn bản phản biện đã được trả lời',
    },
  },
  dialogue: {
    purpose: {
      vi: 'Một hội nghị đối thoại trực tiếp, định kỳ hoặc theo yêu cầu, thuộc một trong ba loại hình không trộn lẫn: Ủy ban nhân dân cấp xã với Nhân dân, người đứng đầu cấp ủy, chính quyền với Mặt trận, các tổ chức và Nhân dân, người đứng đầu cấp ủy về phản ánh, kiến nghị: kế hoạch, ý kiến lấy trước từ các địa bàn và nêu tại hội nghị, gộp ý kiến trùng, chuyển khiếu nại, tố cáo, thông báo trước, hoãn, hủy, trả lời trực tiếp hoặc nhận trả lời bằng văn bản, biên bản, thông báo kết luận giao mọi ý kiến chưa trả lời, công khai kết quả kể từ khi bế mạc, ý kiến ghi sót được bổ sung; kết thúc khi đã công khai và mọi ý kiến đã kết thúc, mở lại khi có ý kiến phải theo dõi lại.',
      en: 'One dialogue, periodic or on demand, of one of three families that are never mixed: the People’s Committee of a commune with the people, the heads of Party committee and government with the Front, organisations and people, the head of a Party committee on reflections: the plan, opinions gathered in the areas before and raised in the hall, merged where they say the same, complaints rerouted, the notice ahead, postponed or called off, answers in the hall or taken for writing, minutes, a conclusion that assigns every open opinion, the result made public from the end of the hall on, what was left out added later; it ends when the result is public and the last opinion has ended, and is open again when something is waited for anew.',
    },
    days: {
      day: 'ngày hội nghị',
      endedOn: 'ngày bế mạc hội nghị',
      yearFrom: '01/01 của năm đối thoại',
      yearUntil: '31/12 của năm đối thoại',
    },
    done: {},
  },
  'dialogue-opinion': {
    purpose: {
      vi: 'Một ý kiến của hội nghị đối thoại, lấy từ địa bàn trước hội nghị hoặc nêu tại hội nghị: gộp, chuyển nơi khác hoặc ngoài phạm vi, trả lời trực tiếp, hoặc giao trả lời bằng văn bản có nơi trả lời và ngày; thông báo tiếp nhận phản ánh theo thời hạn của cấp ủy, đôn đốc, chưa đồng tình thì mở lại hoặc chuyển nơi khác, lời hứa có ngày, dời được theo thỏa thuận, được theo dõi đến khi thực hiện hoặc không thực hiện đúng hẹn.',
      en: 'One opinion of a dialogue, gathered in an area before it or raised in the hall: merged, rerouted or out of scope, answered in the hall, or given to a body for an answer in writing with its day; the notice that a reflection is dealt with, urging, disputes that reopen it or send it elsewhere, and promises with a day, which is moved by agreement, followed until they are fulfilled or broken.',
    },
    days: {
      raisedOn: 'ngày nêu ý kiến',
      assignedOn: 'ngày giao trả lời',
      promisedOn: 'ngày hứa',
    },
    done: {},
  },
  group: {
    purpose: {
      vi: 'Một tổ, nhóm, mô hình ở cơ sở, từ khi được đề nghị đến khi kết thúc: công nhận với số thành viên và người đứng đầu hoặc không thành lập có lý do, thay người đứng đầu, thay đổi thành viên, đánh giá, củng cố khi yếu, sáp nhập, giải thể. Thành viên được đếm, không ghi tên; văn bản đã đọc không đặt kỳ đánh giá hay số ngày.',
      en: 'A group, team or model among the people, from its proposal to its end: recognised with so many members and a head, or not formed for a reason; its lead and members change; it is reviewed, consolidated where it is weak, merged or dissolved. Members are counted, not named; no text that was read sets a rhythm of reviews or a number of days.',
    },
    days: {
      recognisedOn: 'ngày được công nhận',
      reviewUntil: 'ngày cuối kỳ đánh giá kế tiếp',
    },
    done: {},
  },
  drive: {
    purpose: {
      vi: 'Một đợt vận động ủng hộ có tiếp nhận và phân bổ: phát động, ghi từng khoản tiền hoặc hàng hóa có giá trị ghi nhận, tên cá nhân được niêm phong; công khai; phân bổ theo mục đích, số hộ, số người, không quá số còn lại; thu hồi, quyết toán, kiểm tra bởi nơi khác, báo cáo, khép hồ sơ. Tiền và giá trị hàng hóa được đếm riêng, cộng ở đâu thì nói rõ ở đó. Văn bản về Quỹ, về vận động ủng hộ chưa đọc nên không có số ngày.',
      en: 'A drive with receipts and allocations: launched, each gift of money or of goods with a stated value put on record, names of persons sealed; published; allocated by purpose, households and people, never more than is at hand; taken back, settled, audited by another, reported, closed. Money and the value of goods are counted apart; where they are added, that is said. The texts on the fund and on appeals were not read, so there are no days.',
    },
    days: {
      unpublishedSince: 'ngày tiếp nhận khoản đầu tiên chưa công khai',
      settledOn: 'ngày quyết toán',
    },
    done: {
      allocation: 'không còn tiền, hàng hóa',
    },
  },
  'held-session': {
    purpose: {
      vi: 'Một cuộc họp, hội nghị, buổi tiếp hoặc đợt lấy ý kiến có nội dung phải theo dõi: lập kế hoạch, thông báo, tổ chức, hoãn hoặc hủy; ghi nhận từng nội dung trước, trong và sau khi tổ chức; trả lời ngay, giao nơi giải quyết, chuyển nơi có thẩm quyền hoặc kết thúc có lý do; kết luận không để sót nội dung nào, và theo dõi đến nội dung cuối cùng. Luật không đặt số ngày; kỳ họp, nếu có, theo từng quy trình.',
      en: 'A meeting, conference, reception or round of opinions with items to be followed up: planned, noticed, held, postponed or called off; its items put on record before it, in it and after it; each answered at once, given to an owner, sent on or closed for a reason; a conclusion that leaves none out, and every item followed to its end. The law sets no days; a period, where there is one, is that of each process.',
    },
    days: {
      periodFrom: 'ngày đầu kỳ',
      periodUntil: 'ngày cuối kỳ',
      askedFrom: 'ngày đặt hẹn trả lời đầu tiên',
      askedUntil: 'ngày hẹn trả lời gần nhất',
    },
    done: {
      settlement: 'không còn nội dung nào chưa có kết quả',
      settlementByItsDay: 'không còn nội dung nào được giao có hẹn ngày',
    },
  },
  'front-inspection': {
    purpose: {
      vi: 'Một cuộc kiểm tra công tác Mặt trận của Mặt trận cấp trên đối với Mặt trận cấp dưới: kế hoạch, đoàn kiểm tra, thông báo, báo cáo tự kiểm tra, các buổi làm việc, kiểm tra hồ sơ, đi cơ sở, thăm hộ dân; đánh giá bốn phần: kết quả, khó khăn, nguyên nhân, kết luận của trưởng đoàn; thông báo kết quả với từng yêu cầu khắc phục có đơn vị và ngày, báo cáo, kiểm tra lại, xác nhận; hoặc kết thúc không có yêu cầu khắc phục, có lý do. Việc nội bộ theo Điều lệ, chưa đọc được điều khoản nào: mọi ngày là của văn bản trong hồ sơ, không phải của luật.',
      en: 'One inspection of Front work, of the Front above at the Front below: plan, team, notice, the unit’s own report, working sessions, files, a place below, households; an assessment in four parts, results, difficulties, causes and the leader’s conclusion; the notice of results with each remedy, its owner and its day, reported, checked, verified; or its end without a defect, for a reason. It is internal, under the Front’s Statute, of which no article was read: every day is one of its own papers, and none is law.',
    },
    days: {
      notifiedOn: 'ngày thông báo cho đơn vị',
      reportUntil: 'ngày gửi báo cáo tự kiểm tra, không nêu thì ngày của buổi đầu tiên',
      lastHeldOn: 'ngày của buổi kiểm tra cuối cùng',
      noticeOn: 'ngày thông báo kết quả',
      remedyUntil: 'ngày khắc phục sớm nhất còn phải báo cáo',
    },
    done: {
      remedies: 'không còn yêu cầu nào chưa báo cáo',
      check: 'không còn báo cáo khắc phục nào chờ kiểm tra',
    },
  },
  matter: {
    purpose: {
      vi: 'Một việc được tiếp nhận và giải quyết: không thụ lý có lý do; thụ lý, phân công người không liên quan, các buổi làm việc, kết quả xong, được một phần hoặc không được; hướng dẫn đến nơi khác, rút; hoặc chuyển nơi có thẩm quyền, đôn đốc, giám sát, nhận thông báo kết quả, kiến nghị cấp trên trực tiếp. Tên, địa chỉ, lời trình bày được niêm phong, hồ sơ chỉ mang số.',
      en: 'A matter that is taken up and settled: refused for a reason; or given to people who are no party to it, with sessions, and settled, settled in part or not; referred elsewhere, withdrawn; or forwarded to whoever is competent, urged and watched until the result is told, and raised with the direct superior. Names, addresses and statements are sealed, the file bears a number only.',
    },
    days: {
      waitingSince: 'ngày tiếp nhận, nhận lại hoặc xem xét lại',
    },
    done: {},
  },
  nomination: {
    purpose: {
      vi: 'Một đợt đề nghị, đăng ký có thẩm định: nhận đề nghị, thẩm định bởi nơi khác nơi đề nghị (đạt, không đạt có lý do, trả lại để bổ sung), trình cấp có thẩm quyền, được hoặc không được duyệt có lý do, công khai, thực hiện, trao, chi nếu đợt yêu cầu; chỉ kết thúc khi mọi trường hợp đã có kết quả; kết quả có thể được xem xét lại. Đề nghị chưa phải là được duyệt; văn bản đã đọc không đặt số ngày.',
      en: 'A round of nomination with appraisal: candidates are put forward, appraised by another than who put them forward (fit, not fit for a reason, sent back for more), proposed to a level, awarded or not for a reason, posted, worked on, handed over where the round asks for it; it closes once every candidate has an outcome, and an outcome can be looked at again. Proposed is not awarded; no text that was read sets a number of days.',
    },
    days: {
      openedOn: 'ngày mở đợt',
      closesOn: 'ngày cuối nhận đề nghị, đăng ký',
    },
    done: {
      appraisal: 'không còn trường hợp nào chờ thẩm định',
      decision: 'không còn trường hợp nào chờ quyết định',
      posting: 'mọi trường hợp được duyệt đã được công khai',
      work: 'mọi trường hợp được duyệt đã có kết quả thực hiện',
      handover: 'mọi trường hợp được duyệt đã được trao, chi, bàn giao',
    },
  },
  'opinion-collection': {
    purpose: {
      vi: 'Một đợt lấy ý kiến Nhân dân về dự thảo: dự thảo của cấp xã theo Luật Thực hiện dân chủ ở cơ sở (kế hoạch gửi Hội đồng nhân dân và Mặt trận, công khai ít nhất 20 ngày, tám hình thức lấy ý kiến, tổng hợp, quyết định, giải trình công khai, báo cáo Hội đồng nhân dân); phương án bồi thường khi giải phóng mặt bằng, theo thông lệ; hoặc dự thảo do cấp trên gửi, có ngày phải trả lời. Ý kiến được đếm theo hình thức, theo điều và theo đồng ý, không đồng ý, ý kiến khác; quyết định khác ý kiến đa số phải nêu lý do; thông báo sai thì lấy lại từ đầu; dự thảo mật không công khai; Mặt trận giám sát toàn bộ.',
      en: 'One collection of the people’s opinions on a draft: of a commune under the Law on Grassroots Democracy (plan to council and Front, 20 days at least from publication, the eight forms, synthesis, decision, explanation in public, report to the council); on a plan of compensation for cleared land, by practice; or for a higher body that asks by a day. Opinions are counted by channel, by article and as for, against or other; a decision that differs from the majority says why; a defective notice begins it anew; a secret draft is not published; the Front supervises the whole.',
    },
    days: {
      publishedOn: 'ngày công khai đang có hiệu lực',
      decidedOn: 'ngày quyết định',
      councilSessionOn: 'ngày kỳ họp thường lệ gần nhất của Hội đồng nhân dân',
      openedOn: 'ngày mở đợt lấy ý kiến',
    },
    done: {
      plan: 'Hội đồng nhân dân và Mặt trận đều đã có kế hoạch',
    },
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
  recommendation: {
    purpose: {
      vi: 'Một kiến nghị của Mặt trận, tổ chức chính trị – xã hội, Ban Thanh tra nhân dân hoặc Ban Giám sát đầu tư của cộng đồng với một cơ quan, từ dự thảo đến khi không còn việc gì phải chờ: gửi, nhận, trả lời tiếp thu, tiếp thu một phần hoặc giải trình; xem xét lại, đối thoại, sửa đổi; thực hiện, minh chứng, xác nhận; đôn đốc, kiến nghị Mặt trận cấp trên và cơ quan cấp trên, đề nghị xem xét trách nhiệm, giám sát lại.',
      en: 'One recommendation of the Front, of an organisation or of a board to a body, from its draft to the day nothing is waited for: sent, received, accepted in full or in part or rejected with reasons; reconsidered, discussed, amended; carried out, proved and verified by another than who answers; urged, taken to the Front above and to the superior, with liability considered and supervision anew. The law sets no term for the answer; the special terms that there are stand apart.',
    },
    days: {
      receivedOn: 'ngày cơ quan được kiến nghị nhận',
      acceptedOn: 'ngày trả lời tiếp thu',
    },
  },
  'signed-programme': {
    purpose: {
      vi: 'Một văn bản nhiều bên cùng ký, hoặc một nơi ban hành, rồi thực hiện và đánh giá trong một thời hạn: đề xuất, dự thảo, trao đổi với các bên, xin ý kiến cấp ủy nếu có, các bên ký; kế hoạch từng năm có nhiệm vụ và nơi thực hiện, đánh giá định kỳ, sơ kết, tổng kết; sửa đổi do chính các bên đã ký, kế thừa khi một bên sáp nhập; nối tiếp bằng văn bản mới hoặc kết thúc. Luật không đặt số ngày; định kỳ đánh giá theo từng văn bản.',
      en: 'Something that several parties sign, or one body issues, and that is carried out and reviewed for a term: proposed, drafted, exchanged, put to a Party committee where it is asked, signed by every party; with the tasks of each year and who has them, periodic, mid-term and final reviews; amended by those who signed, taken on by whoever takes over from a party, renewed or ended. The law sets no days; how often it is reviewed each says itself.',
    },
    days: {
      circulatedOn: 'ngày gửi dự thảo lấy ý kiến các bên',
      readyOn: 'ngày mọi bên đã thống nhất, có thể ký',
      signedOn: 'ngày bên cuối cùng ký',
      planAwaitedFrom: 'ngày đầu của năm chưa có kế hoạch',
      reviewAwaitedAfter: 'ngày cuối của kỳ chưa đánh giá',
      taskAwaitedBy: 'ngày hẹn gần nhất của nhiệm vụ chưa có kết quả',
    },
    done: {
      exchange: 'mọi bên đã thống nhất dự thảo',
      signing: 'mọi bên đã ký',
      tasksByTheirDays: 'không còn nhiệm vụ nào có hẹn ngày chưa có kết quả',
    },
  },
  supervision: {
    purpose: {
      vi: 'Một cuộc giám sát của Mặt trận hoặc của tổ chức chính trị – xã hội, chủ trì hay tham gia: theo kế hoạch năm, đột xuất hoặc theo lời mời; bằng đoàn giám sát (kế hoạch, quyết định, gửi tài liệu, báo cáo của cơ quan được giám sát, khảo sát, các buổi làm việc đúng trình tự, báo cáo kết quả), bằng nghiên cứu, xem xét văn bản (hội nghị hoặc ý kiến chuyên gia), hoặc cùng cơ quan có thẩm quyền; đến kết luận có kiến nghị hoặc không có kiến nghị, có lý do.',
      en: 'One supervision of the Front or of a socio-political organisation, led or taken part in, of an annual plan, ad hoc or on invitation: by a team (plan, decision, papers, the supervised body’s report, survey, working sessions in their order of steps, result report), by study of documents (a conference, or opinions of experts), or with a competent body; to a conclusion with recommendations, each a case of its own, or without any, for a reason that is told.',
    },
    days: {
      sessionDay: 'ngày của buổi làm việc kế tiếp',
      lastHeldOn: 'ngày kết thúc buổi làm việc cuối cùng',
      reportedOn: 'ngày trưởng đoàn báo cáo kết quả',
    },
    done: {
      teamPapers: 'đã gửi cho buổi làm việc kế tiếp',
      bodyReport: 'đã nhận của cơ quan làm việc trong buổi kế tiếp',
    },
  },
  'supervision-board': {
    purpose: {
      vi: 'Một Ban Thanh tra nhân dân hoặc một Ban Giám sát đầu tư của cộng đồng, từ khi thành lập đến khi kết thúc: các thôn, tổ dân phố bầu và Mặt trận cấp xã công nhận, hoặc Mặt trận quyết định thành lập cho từng dự án; số thành viên, những người không được tham gia, Trưởng ban và Phó Trưởng ban, bầu bổ sung và cử thay, nhiệm kỳ, hết nhiệm kỳ hoặc tự giải thể sau khi xong nhiệm vụ.',
      en: 'One People’s Inspection Board or Community Investment Supervision Board, from its formation to its end: elected by villages and recognised by the Front of the commune, or set up by the Front for one project; how many are in it and who may not be, head and deputies, by-elections and replacements, its term, and its end with the term or by dissolving itself once its task is done.',
    },
    days: {
      termFrom: 'ngày bắt đầu nhiệm kỳ',
      termUntil: 'ngày hết nhiệm kỳ',
    },
    done: {
      byElection: 'không còn vị trí nào khuyết',
      replacement: 'không còn vị trí nào khuyết',
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

/** What the page of a process says that its definition does not. @throws Error where nobody has written it. */
export function wordsFor(process: AnyProcess): PageWords {
  const own = isConfigured(process)
    ? { ...handwrittenOf(process.about.definition), purpose: process.about.purpose }
    : handwrittenOf(process.id)
  return { ...own, kinds: bodyKindLabels }
}

/** The handwritten part of all processes of a definition, or of one process. @throws Error where it has none. */
export function handwrittenOf(id: string): Handwritten {
  const found = handwritten[id]
  if (found === undefined)
    throw new Error(`"${id}" has no purpose; write one in scripts/generate/handwritten.ts`)
  return found
}
