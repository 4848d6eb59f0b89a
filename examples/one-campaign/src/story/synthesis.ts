import { type Cast, cityCommittee, council, delegation, type PetitionName } from './cast.ts'
import { records, type Step } from './step.ts'

const item = (cast: Cast, petition: string, name: PetitionName, field: string, raised = 1) => ({
  petition,
  case: cast.id(name),
  field,
  nature: 'petition' as const,
  raised,
})

/** What voters said at both meetings, with matters of central and of local bodies apart. */
export const synthesis: readonly Step[] = [
  records('secretary', 'autumn', '2025-10-02T14:00', (cast) => ({
    type: 'synthesis.made',
    actor: delegation,
    central: [item(cast, 'TW-01', 'flats', 'Nhà ở'), item(cast, 'TW-02', 'standard', 'Hạ tầng kỹ thuật')],
    local: [
      item(cast, 'ĐP-01', 'lamps', 'Chiếu sáng', 2),
      item(cast, 'ĐP-02', 'drain', 'Thoát nước'),
      item(cast, 'ĐP-03', 'paving', 'Hạ tầng kỹ thuật'),
      item(cast, 'ĐP-04', 'pond', 'Môi trường'),
      item(cast, 'ĐP-05', 'kindergarten', 'Giáo dục'),
    ],
    jointlyWith: ['front/ha-noi'],
  })),
  records('secretary', 'autumn', '2025-10-03T10:00', {
    type: 'centralList.reported',
    actor: delegation,
    to: ['assembly', 'front-central'],
  }),
  records('secretary', 'autumn', '2025-10-03T10:30', {
    type: 'localList.reported',
    actor: delegation,
    to: [council, cityCommittee],
  }),
]
