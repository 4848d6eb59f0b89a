// The same for all groups: what must hold does not depend on what a group is called.

export const guardLabels = {
  isFoundWeak: { vi: 'Được đánh giá yếu', en: 'it is found weak' },
}

export const ruleLabels = {
  levelIsOfTheArea: { vi: 'Cấp đúng với địa bàn', en: 'The level is that of the area' },
  sponsorIsOfTheArea: { vi: 'Nơi đề nghị là của địa bàn', en: 'The sponsor is of the area' },
  recognisedInWriting: { vi: 'Công nhận bằng văn bản', en: 'It is recognised in writing' },
  anotherLeads: {
    vi: 'Người đứng đầu mới là người khác',
    en: 'Whoever leads from now on is another',
  },
  somebodyComesOrGoes: { vi: 'Có người tham gia thêm hoặc thôi', en: 'Somebody comes or goes' },
  noMoreLeaveThanThereAre: {
    vi: 'Số người thôi không quá số đang có',
    en: 'No more leave than there are',
  },
  somebodyStays: { vi: 'Vẫn còn người ở lại', en: 'Somebody stays' },
  workIsCounted: { vi: 'Có số liệu hoạt động khi đánh giá', en: 'Its work is counted when it is reviewed' },
  afterWhatItFollows: { vi: 'Không trước việc mà nó nối tiếp', en: 'It is not before what it follows' },
}

export const dutyLabels = {
  recognition: { vi: 'Công nhận hoặc không công nhận', en: 'Recognition, or its refusal' },
  review: { vi: 'Đánh giá định kỳ', en: 'Periodic review' },
  consolidation: { vi: 'Củng cố sau khi được đánh giá yếu', en: 'Consolidation' },
}
