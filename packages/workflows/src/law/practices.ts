import type { Provision, ProvisionLine } from '@civicflow/core'
import { jointResolution403 } from './instruments.ts'
import { provisionsOf } from './provisions-of.ts'

/** What reports of Front committees tell of as done, and no article read here asks for. */
const practice = (note: string, terms: Pick<ProvisionLine, 'limit'> = {}): readonly ProvisionLine[] => [
  { from: jointResolution403.from, evidence: 'practice', note, ...terms },
]

/** By what practice the light processes are held, each by the id of its process, and how often it is. */
export const practices = provisionsOf({
  'practice-question-session-conclusion': practice(
    'Mặt trận theo dõi việc giải quyết nội dung theo kết luận của Chủ tịch Hội đồng nhân dân sau phiên chất vấn: báo cáo huyện Mộc Châu, 2020. Trình tự chất vấn của Hội đồng nhân dân ở luật khác, chưa đọc.',
  ),
  'practice-party-building-opinions': practice(
    'Góp ý xây dựng Đảng được đếm theo ý kiến trong báo cáo huyện Chương Mỹ, 6 tháng đầu năm 2024; góp ý với tổ chức đảng, đảng viên: báo cáo huyện Mộc Châu, 2020. Quyết định 218-QĐ/TW chưa đọc.',
  ),
  'practice-government-building-opinions': practice(
    'Góp ý xây dựng chính quyền được đếm theo ý kiến trong báo cáo huyện Chương Mỹ, 6 tháng đầu năm 2024. Quyết định 218-QĐ/TW chưa đọc.',
  ),
  'practice-people-delegates-conference': practice(
    'Hội nghị đại biểu nhân dân: báo cáo huyện Chương Mỹ, 6 tháng đầu năm 2024. Chưa đọc văn bản quy định riêng.',
  ),
  'practice-public-sentiment-report': practice(
    'Nắm bắt tâm tư, nguyện vọng của Nhân dân: báo cáo huyện Chương Mỹ, 2024, và kết luận kiểm tra tại huyện Hòa An, 2023. Không nêu kỳ báo cáo.',
  ),
  'practice-citizen-reception': practice(
    'Mặt trận tham gia tiếp công dân theo lịch của Hội đồng nhân dân, Ủy ban nhân dân: huyện Hòa An, 2023. Luật Tiếp công dân chưa đọc.',
  ),
  'practice-briefing': practice(
    'Thường trực cấp ủy giao ban với Mặt trận, các tổ chức chính trị – xã hội: báo cáo tỉnh Tuyên Quang.',
  ),
  'practice-briefing-quarterly': practice(
    'Giao ban định kỳ hằng quý: báo cáo tỉnh Tuyên Quang. Luật đã đọc không quy định.',
  ),
  'practice-working-session': practice(
    'Mời lãnh đạo Ủy ban nhân dân, sở, ngành dự buổi làm việc để phối hợp giải quyết: báo cáo tỉnh Tuyên Quang.',
  ),
  'practice-residential-meeting': practice(
    'Sinh hoạt Ban Công tác Mặt trận: huyện Hòa An, 2023; cán bộ dự sinh hoạt định kỳ cùng Ban: báo cáo tỉnh Tuyên Quang.',
  ),
  'practice-residential-meeting-monthly': practice(
    'Duy trì các kỳ sinh hoạt hằng tháng: huyện Hòa An, 2023. Luật đã đọc không quy định.',
  ),
  'practice-congress': practice(
    'Đại hội Mặt trận cấp huyện, nhiệm kỳ 2024 – 2029: báo cáo huyện Chương Mỹ, 2024. Điều lệ Mặt trận chưa đọc.',
  ),
  'practice-legal-education': practice(
    'Tuyên truyền, phổ biến, giáo dục pháp luật: báo cáo các huyện Hòa An, Mộc Châu và phường Sông Cầu. Luật Phổ biến, giáo dục pháp luật chưa đọc.',
  ),
  'practice-breakthrough-task': practice(
    'Giao việc đột phá, đổi mới cho người đứng đầu, Chủ tịch Mặt trận đăng ký nội dung đột phá: báo cáo tỉnh Tuyên Quang. Văn bản của cấp ủy chưa đọc.',
  ),
  'practice-house-support': practice(
    'Hỗ trợ hộ dân xây nhà Đại đoàn kết và kiểm tra sau hỗ trợ: kết luận kiểm tra tại huyện Hòa An, 2023. Quy chế quản lý Quỹ “Vì người nghèo” chưa đọc.',
  ),
  'practice-beneficiary-review': practice(
    'Mặt trận tham gia Hội đồng chính sách họp xét người được hỗ trợ: báo cáo phường Sông Cầu, nhiệm kỳ 2019–2024. Văn bản về từng chính sách chưa đọc.',
  ),
  'practice-emulation-model': practice(
    'Tập thể, cá nhân đăng ký mô hình “Dân vận khéo”: báo cáo huyện Chương Mỹ, 2024. Luật Thi đua, khen thưởng chưa đọc.',
  ),
  'practice-commendation': practice(
    'Khen thưởng tập thể, cá nhân, đề nghị cấp trên khen thưởng: báo cáo phường Sông Cầu, nhiệm kỳ 2019–2024. Luật Thi đua, khen thưởng và quy chế của Mặt trận chưa đọc.',
  ),
  'practice-party-candidate': practice(
    'Phát hiện, giới thiệu quần chúng ưu tú cho cấp ủy xem xét bồi dưỡng: báo cáo huyện Mộc Châu, 2020. Điều lệ Đảng và hướng dẫn chưa đọc.',
  ),
  'practice-legal-access-standard': practice(
    'Đánh giá, công nhận xã, thị trấn đạt chuẩn tiếp cận pháp luật: huyện Hòa An, 2023. Văn bản quy định tiêu chí, thẩm quyền công nhận chưa đọc.',
  ),
  'practice-livelihood-support': practice(
    'Dạy nghề, giải quyết việc làm, nhận ủy thác vốn vay: báo cáo huyện Chương Mỹ, 2024; tín dụng ưu đãi: báo cáo tỉnh Tuyên Quang. Văn bản về từng chương trình chưa đọc.',
  ),
  'practice-mediation-group': practice(
    'Tổ hòa giải ở cơ sở: báo cáo huyện Mộc Châu, 2020. Luật Hòa giải ở cơ sở chưa đọc.',
  ),
  'practice-self-governing-group': practice(
    'Tổ an ninh nhân dân, nhóm liên gia tự quản: báo cáo huyện Mộc Châu, 2020. Chưa đọc văn bản quy định riêng.',
  ),
  'practice-community-model': practice(
    'Mô hình, câu lạc bộ ở khu dân cư: báo cáo các huyện Mộc Châu, Chương Mỹ và phường Sông Cầu. Không có văn bản quy định riêng đã đọc.',
  ),
  'practice-advisory-group': practice(
    'Thành lập Tổ tư vấn: báo cáo phường Sông Cầu, nhiệm kỳ 2019–2024; Ban tư vấn: báo cáo huyện Mộc Châu, 2020. Điều lệ Mặt trận chưa đọc.',
  ),
  'practice-complaint-letter': practice(
    'Mặt trận xử lý đơn thư khiếu nại, tố cáo và giám sát việc giải quyết: huyện Hòa An, 2023. Quy định về xử lý đơn thư chưa đọc.',
  ),
  'practice-mediation-case': practice(
    'Tổ hòa giải giải quyết mâu thuẫn ngay tại cơ sở: báo cáo huyện Mộc Châu, 2020. Luật Hòa giải ở cơ sở chưa đọc.',
  ),
  'practice-coordination-programme': practice(
    'Ký kết chương trình, kế hoạch phối hợp: báo cáo tỉnh Tuyên Quang (huyện Chiêm Hóa, 8 chương trình) và huyện Chương Mỹ, 2024. Luật đã đọc chỉ nêu quy chế phối hợp công tác.',
  ),
  'practice-scheme': practice(
    'Đề án của cấp ủy do cấp ủy ban hành, không phải văn bản ký kết: Đề án số 02-ĐA/TU ngày 23/5/2021, theo báo cáo tỉnh Tuyên Quang. Chưa đọc đề án.',
  ),
  'practice-grassroots-democracy': practice(
    'Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở theo kế hoạch, hướng dẫn, kiểm tra: báo cáo huyện Chương Mỹ, 6 tháng đầu năm 2024. Luật Thực hiện dân chủ ở cơ sở có hiệu lực, điều về chỉ đạo, báo cáo chưa đọc.',
  ),
  'practice-grassroots-democracy-half-year': practice(
    'Đánh giá kết quả sáu tháng đầu năm bằng hội nghị: báo cáo huyện Chương Mỹ, 2024. Luật đã đọc không nêu số ngày.',
    { limit: null },
  ),
  'practice-commitment': practice(
    'Các đơn vị ký cam kết thực hiện chủ đề năm: báo cáo huyện Chương Mỹ, 6 tháng đầu năm 2024.',
  ),
  'practice-fund-drive': practice(
    'Vận động Quỹ “Vì người nghèo”: báo cáo huyện Hòa An, 2022 và 5 tháng đầu năm 2023. Văn bản về vận động, quản lý, sử dụng Quỹ chưa đọc.',
  ),
  'practice-emergency-drive': practice(
    'Vận động ủng hộ phòng, chống dịch COVID-19: báo cáo phường Sông Cầu, nhiệm kỳ 2019 – 2024. Văn bản về vận động, tiếp nhận, phân phối ủng hộ chưa đọc.',
  ),
}) satisfies Record<string, Provision>
