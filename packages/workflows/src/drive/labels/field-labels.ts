import type { Label } from '@civicflow/core'
import { areaLevelLabels } from '../../law/levels.ts'
import type { DonorKind } from '../vocabulary.ts'

/** What each kind of donor is called. */
export const donorKindLabels: Readonly<Record<DonorKind, Label>> = {
  person: { vi: 'Cá nhân', en: 'A person' },
  organisation: { vi: 'Tổ chức, doanh nghiệp', en: 'An organisation or enterprise' },
  body: { vi: 'Cơ quan, đơn vị trong sổ', en: 'A body of the register' },
  anonymous: { vi: 'Không nêu tên', en: 'Anonymous' },
}

/** What each field is called that all drives share. */
export const fieldLabels = {
  title: { vi: 'Tên gọi', en: 'Title' },
  area: { vi: 'Địa bàn', en: 'Area' },
  level: { vi: 'Cấp', en: 'Level' },
  organiser: { vi: 'Nơi phát động', en: 'Organiser' },
  auditor: { vi: 'Nơi kiểm tra, kiểm toán', en: 'Auditor' },
  informed: { vi: 'Nơi nhận báo cáo', en: 'Reported to' },
  begins: { vi: 'Tiếp nhận từ ngày', en: 'Receives from' },
  until: { vi: 'Tiếp nhận đến hết ngày', en: 'Receives until' },
  document: { vi: 'Văn bản', en: 'Document' },
  reason: { vi: 'Lý do', en: 'Reason' },
  receipts: { vi: 'Các khoản tiếp nhận', en: 'Receipts' },
  receipt: { vi: 'Số phiếu tiếp nhận', en: 'Number of the receipt' },
  form: { vi: 'Tiền hay hàng hóa', en: 'Cash or goods' },
  amount: { vi: 'Số tiền hoặc giá trị ghi nhận (đồng)', en: 'Amount or stated value (VND)' },
  goods: { vi: 'Tên, số lượng hàng hóa', en: 'What the goods are' },
  from: { vi: 'Người, nơi ủng hộ', en: 'Given by' },
  donorKind: { vi: 'Loại người, nơi ủng hộ', en: 'Kind of donor' },
  donor: { vi: 'Mã người ủng hộ', en: 'Id of the donor' },
  name: { vi: 'Họ và tên', en: 'Name' },
  organisation: { vi: 'Tên tổ chức, doanh nghiệp', en: 'What the organisation is called' },
  body: { vi: 'Cơ quan, đơn vị', en: 'Body' },
  where: { vi: 'Nơi công khai', en: 'Where it is published' },
  allocation: { vi: 'Số khoản phân bổ', en: 'Number of the allocation' },
  kind: { vi: 'Mục đích', en: 'Purpose' },
  text: { vi: 'Nội dung', en: 'What it says' },
  households: { vi: 'Số hộ', en: 'Households' },
  people: { vi: 'Số người', en: 'People' },
  result: { vi: 'Kết quả kiểm tra', en: 'Result of the audit' },
}

/** What each word of a list is called that all drives share. */
export const sharedValues = {
  level: areaLevelLabels,
  form: { cash: { vi: 'Tiền', en: 'Cash' }, goods: { vi: 'Hàng hóa', en: 'Goods' } },
  donorKind: donorKindLabels,
  result: {
    inOrder: { vi: 'Đúng quy định', en: 'In order' },
    withRemarks: { vi: 'Có nội dung phải khắc phục', en: 'With remarks' },
  },
}
