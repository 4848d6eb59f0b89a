import type { Provision, ProvisionLine } from '@civicflow/core'
import { jointResolution403 } from './instruments.ts'
import { provisionsOf } from './provisions-of.ts'

/** A choice of this package, for every day it knows supervision and critique on; never shown as law. */
export const ours = (note: string, terms: Pick<ProvisionLine, 'limit'> = {}): readonly ProvisionLine[] => [
  { from: jointResolution403.from, evidence: 'ours', note, ...terms },
]

/** What the Front's supervision asks that no article read here says. */
export const ourSupervisionRules = provisionsOf({
  'supervision-order-of-days': ours('Việc sau không thể xảy ra trước việc mà nó nối tiếp. Chỉ so sánh ngày.'),
  'annual-plan-items': ours(
    'Mỗi nội dung trong kế hoạch có một mã riêng; hình thức và căn cứ phải đúng với loại nội dung là giám sát hay phản biện xã hội; thời gian bắt đầu không sau thời gian kết thúc.',
  ),
  'annual-plan-in-its-year': ours(
    'Nội dung được tiến hành trong năm của kế hoạch. Ngoài năm thì vẫn ghi, kèm lưu ý.',
  ),
  'annual-plan-party-opinion': ours(
    'Ý kiến của cấp ủy đối với kế hoạch là thông lệ, không có trong Nghị quyết liên tịch 403/2017; chỉ hỏi khi kế hoạch có nêu cấp ủy.',
  ),
  'annual-plan-change-fits': ours(
    'Việc điều chỉnh chỉ nêu nội dung đang có trong kế hoạch và chưa tiến hành; nội dung bổ sung có mã mới. Luật không nói đến hủy, ghép, đổi hình thức hay đối tượng: coi là điều chỉnh, có lý do và do các bên cùng thống nhất. Nội dung được nêu trong điều chỉnh đang chờ thống nhất, ban hành thì chưa tiến hành, mã của nội dung bổ sung chưa dùng cho nội dung khác; điều chỉnh không còn phù hợp với kế hoạch thì không ban hành, Mặt trận thôi điều chỉnh và nêu lý do.',
  ),
  'annual-plan-bodies': ours(
    'Tổ chức thành viên được mời và cấp ủy cho ý kiến cùng địa bàn với kế hoạch; mỗi tổ chức chỉ nêu một lần, vì mỗi tổ chức trả lời một lần.',
  ),
  'annual-plan-review': ours(
    'Tổng kết năm nêu mọi nội dung còn trong kế hoạch; nội dung không làm được thì nêu lý do. Nội dung chưa tiến hành thì không ghi là đã thực hiện; cuộc giám sát còn đang tiến hành mà ghi là đã thực hiện thì vẫn ghi, kèm lưu ý. Bước tổng kết riêng của kế hoạch không có trong luật.',
  ),
  'annual-plan-closed': ours(
    'Kế hoạch chỉ kết thúc khi không còn cuộc giám sát nào của kế hoạch đang tiến hành; kiến nghị sau giám sát được theo dõi riêng. Kết thúc sớm hơn thì vẫn ghi, kèm lưu ý.',
  ),
  'recommendation-answer-profile': ours(
    'Thời hạn trả lời theo luật riêng chỉ áp dụng cho đúng cơ quan kiến nghị và cơ quan được kiến nghị mà luật đó nêu: kiến nghị của Ban thì chỉ Ủy ban nhân dân của chính xã đó.',
  ),
  'recommendation-answer-local': ours(
    'Số ngày trả lời theo quy chế phối hợp hoặc quy định của địa phương; do đơn vị đặt trong thiết lập, không có trong luật.',
    { limit: null },
  ),
  'recommendation-answer-anew': ours(
    'Chưa thấy quy định nào về thời hạn trả lời lại khi cơ quan kiến nghị chưa đồng tình; không đặt số ngày.',
    { limit: null },
  ),
  'recommendation-partly': ours(
    'Luật không nói đến tiếp thu một phần: phần không tiếp thu phải nêu lý do, phần tiếp thu được theo dõi như tiếp thu.',
  ),
  'recommendation-certified': ours(
    'Mặt trận chỉ xác nhận kiến nghị của Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng; kiến nghị sửa đổi phải được xác nhận lại.',
  ),
  'recommendation-forwarding': ours(
    'Cơ quan nhận kiến nghị không đúng thẩm quyền thì chuyển và nêu lý do; thời hạn tính từ ngày cơ quan có thẩm quyền nhận.',
  ),
  'recommendation-amended-anew': ours(
    'Kiến nghị được sửa đổi là văn bản mới: gửi, nhận và tính thời hạn lại từ đầu. Đề nghị xem xét lại hoặc đối thoại không làm dừng thời hạn.',
  ),
  'recommendation-successor': ours(
    'Chỉ cơ quan đã chấm dứt hoạt động mới có cơ quan kế thừa; cơ quan kế thừa trả lời, ngày nhận và thời hạn giữ nguyên. Cơ quan kế thừa đối chiếu với danh bạ, chưa khớp thì lưu ý.',
  ),
  'recommendation-later-finish': ours(
    'Ngày hoàn thành mà cơ quan được kiến nghị đã nêu chỉ lùi khi cơ quan kiến nghị đồng ý. Cơ quan được kiến nghị tự nêu ngày muộn hơn thì vẫn ghi, kèm lưu ý, và hạn vẫn tính theo ngày đã nêu.',
  ),
  'recommendation-withdrawal': ours(
    'Luật không nói đến rút kiến nghị; coi là một kết quả của việc xem xét lại hoặc đối thoại (khoản 4 Điều 28, khoản 4 Điều 29 Luật Mặt trận Tổ quốc Việt Nam). Chỉ cơ quan kiến nghị rút, có lý do.',
  ),
  'recommendation-verification': ours(
    'Thực hiện xong là khi cơ quan kiến nghị xác nhận theo minh chứng; luật không ấn định số ngày kiểm tra.',
    { limit: null },
  ),
  'recommendation-verification-apart': ours(
    'Cơ quan trả lời, báo cáo thực hiện không tự đánh giá văn bản trả lời hoặc tự xác nhận kết quả của mình.',
  ),
  'recommendation-supervised-anew': ours(
    'Giám sát lại không có trong luật: kiến nghị vẫn mở cho đến khi có kết quả giám sát lại.',
  ),
  'recommendation-front-above': ours(
    'Mặt trận cấp trên là Mặt trận của địa bàn trực tiếp bên trên; đối với tổ chức chính trị – xã hội và các Ban là Mặt trận cùng cấp.',
  ),
  'recommendation-steps-in-order': ours(
    'Đôn đốc trước khi kiến nghị lên cấp trên; kiến nghị chưa được trả lời thì đưa lên cấp trên trước khi đề nghị xem xét trách nhiệm. Làm khác thì vẫn ghi, kèm lưu ý.',
  ),
  'recommendation-superior': ours(
    'Cơ quan cấp trên có địa bàn trùng hoặc bao trùm địa bàn của cơ quan được kiến nghị và không phải chính cơ quan đó.',
  ),
  'recommendation-liability-apart': ours('Không cơ quan nào tự xem xét trách nhiệm của chính mình.'),
  'recommendation-end': ours(
    'Kiến nghị chỉ kết thúc khi đã thực hiện xong, giải trình được chấp nhận, hoặc được rút; hoặc khi đã có kết quả xem xét trách nhiệm mà kiến nghị vẫn không được thực hiện. Còn việc đang chờ thì chưa kết thúc.',
  ),

  // One supervision
  'supervision-part': ours(
    'Giám sát cùng cơ quan, tổ chức có thẩm quyền thì do cơ quan, tổ chức khác chủ trì; chủ trì hay tham gia được xác định ngay từ khi mở hồ sơ và không cộng chung.',
  ),
  'supervision-from-plan': ours(
    'Cuộc giám sát theo kế hoạch năm nêu mã nội dung; hồ sơ kế hoạch nào có trong hệ thống thì chính hồ sơ đó mở cuộc giám sát, để số liệu của kế hoạch không thiếu, không trùng.',
  ),
  'supervision-ad-hoc': ours(
    'Cuộc giám sát không có trong kế hoạch nêu lý do; căn cứ thường là đề nghị của tổ chức thành viên, kiến nghị, khiếu nại, tố cáo gửi đến Mặt trận hoặc phản ánh của phương tiện thông tin đại chúng (điểm c, d, đ khoản 1 Điều 2 Nghị quyết liên tịch 403/2017). Căn cứ khác thì vẫn ghi, kèm lưu ý. Tham gia theo lời mời thì không phải là đột xuất.',
  ),
  'supervision-team-conflict': ours(
    'Người đang giữ chức vụ tại cơ quan được giám sát, kể cả khi tham gia với chức vụ ở nơi khác, không tham gia đoàn giám sát và không được cử tham gia giám sát cùng; không cơ quan nào giám sát chính mình. Luật không nêu.',
  ),
  'supervision-recused': ours(
    'Người đã thôi tham gia giải quyết hồ sơ thì từ ngày đó không là trưởng đoàn, thành viên đoàn, người được cử, không chủ trì hội nghị, đối thoại, và không ký kết luận, xác nhận, văn bản phản biện trong hồ sơ. Luật không nêu.',
  ),
  'supervision-area': ours(
    'Cơ quan, tổ chức giám sát, chủ trì và Mặt trận cùng cấp là của địa bàn giám sát hoặc của địa bàn bao trùm. Luật không giới hạn nơi được mời tham gia: tổ chức chính trị – xã hội ở ngoài địa bàn tham gia thì vẫn ghi, kèm lưu ý.',
  ),
  'supervision-sessions': ours(
    'Buổi làm việc là với cơ quan được giám sát, mỗi buổi một mã, mỗi cơ quan ít nhất một buổi. Nhiều buổi thì thời hạn gửi tài liệu và gửi báo cáo tính theo buổi kế tiếp, thời hạn báo cáo kết quả tính từ buổi cuối cùng.',
  ),
  'supervision-session-day': ours(
    'Buổi làm việc, hội nghị diễn ra vào ngày đã định. Ngày khác thì vẫn ghi, kèm lưu ý.',
  ),
  'supervision-postponed': ours(
    'Luật không nói đến hoãn. Hoãn thì nêu lý do và ngày mới; các thời hạn tính lại theo ngày mới. Chỉ phải gửi lại tài liệu và báo cáo khi nội dung, đối tượng hoặc thành phần đoàn thay đổi.',
  ),
  'supervision-cancelled': ours(
    'Luật không nói đến hủy. Hủy được khi chưa làm việc với cơ quan nào; đã có buổi làm việc thì chỉ bỏ các buổi còn lại.',
  ),
  'supervision-report-returned': ours(
    'Luật không nói đến trả lại báo cáo kết quả. Trả lại thì nêu lý do; thời hạn 15 ngày coi là đã giữ khi báo cáo được nộp lần đầu.',
  ),
  'supervision-signed-apart': ours(
    'Trưởng đoàn báo cáo (khoản 1 Điều 9), cơ quan chủ trì kết luận, kiến nghị (khoản 3 Điều 9): trưởng đoàn không ký kết luận về báo cáo của chính mình.',
  ),
  'supervision-recommendations': ours(
    'Mỗi kiến nghị có một mã riêng, gửi đến một cơ quan và được theo dõi bằng hồ sơ riêng.',
  ),
  'supervision-without-recommendation': ours(
    'Kết thúc mà không có kiến nghị thì nêu lý do, và được đếm riêng.',
  ),
  'supervision-followed-up': ours(
    'Cuộc giám sát có kiến nghị, của Mặt trận, tổ chức hay của Ban, chỉ khép lại khi mọi kiến nghị đã khép; còn kiến nghị mở thì không khép được.',
  ),

  // A board of supervision
  'board-basis': ours(
    'Ban Thanh tra nhân dân nêu số thôn, tổ dân phố của xã; Ban Giám sát đầu tư của cộng đồng nêu một chương trình, dự án và một chủ đầu tư.',
  ),
  'board-members': ours(
    'Mỗi thành viên một mã, không ghi tên trong số liệu. Trưởng ban, Phó Trưởng ban là thành viên, không kiêm nhau. Điều kiện của thành viên được đối chiếu với danh bạ khi bầu, cử, rồi đối chiếu lại khi công nhận, thành lập Ban và khi bầu Trưởng ban.',
  ),
  'board-member-left': ours(
    'Thành viên thôi tham gia thì ghi lý do; luật đọc được không nêu trình tự. Còn dưới 5 thành viên thì vẫn ghi, kèm lưu ý.',
  ),
  'board-vacancy': ours(
    'Khuyết thành viên Ban Giám sát đầu tư của cộng đồng thì Mặt trận cử người thay; luật đọc được không ấn định số ngày.',
    { limit: null },
  ),
  'board-term-changed': ours(
    'Nhiệm kỳ của Trưởng thôn được rút ngắn hoặc kéo dài thì nhiệm kỳ của Ban Thanh tra nhân dân theo đó, có lý do. Chưa điều chỉnh thì Ban không kết thúc trước ngày đã công nhận.',
  ),
  'board-ended-early': ours(
    'Ban chấm dứt trước thời hạn khi xã sáp nhập, dự án không thực hiện hoặc vì lý do khác; Mặt trận ghi lý do. Luật đọc được không nêu.',
  ),

  // One supervision of a board
  'board-supervision-begins': ours(
    'Việc kiểm tra, giám sát không bắt đầu trước ngày ghi trong kế hoạch, vì thời hạn gửi kế hoạch và thông báo tính theo ngày đó. Bắt đầu sớm hơn thì vẫn ghi, kèm lưu ý.',
  ),
  'board-supervision-checks': ours(
    'Ghi từng lần kiểm tra, từng phát hiện; phát hiện nghiêm trọng ghi riêng.',
  ),
  'board-vote-counted': ours(
    'Luật chỉ nói theo đa số; ở đây là quá nửa tổng số thành viên của Ban, tính ít nhất là 5 thành viên. Số phiếu không vượt quá số người dự, số người dự không vượt quá số thành viên.',
  ),
  'board-certification-apart': ours(
    'Xác nhận là việc của Mặt trận: không phải của Ban đã biểu quyết, không do người đang giữ chức vụ trong Ban làm hoặc ký, kể cả khi ký với chức vụ ở Mặt trận.',
  ),
  'board-certification-refused': ours(
    'Mặt trận không xác nhận thì nêu lý do; Ban xem xét, biểu quyết lại. Luật đọc được không nêu.',
  ),
  'board-recommendation-addressee': ours(
    'Kiến nghị của Ban gửi Ủy ban nhân dân cấp xã, cơ quan được kiểm tra, giám sát hoặc chủ đầu tư; đề nghị đình chỉ đầu tư còn có thể gửi người quyết định đầu tư. Nơi khác thì Mặt trận kiến nghị.',
  ),
}) satisfies Record<string, Provision>
