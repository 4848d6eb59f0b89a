import type { LocalTime } from '@civicflow/core'
import type { Office } from '../../world.ts'
import { council, councilGroup, delegation, type PetitionName, petitionsBody } from '../cast.ts'
import { records, type Step } from '../step.ts'

interface Classification {
  readonly title?: string
  readonly field: string
  readonly level: 'central' | 'province' | 'commune'
  readonly addressee: string
}

/** The office says what a petition is about and who is to answer; a local matter brings the council's bodies in. */
export const classified = (petition: PetitionName, at: LocalTime, as: Classification): Step =>
  records('secretary', petition, at, {
    type: 'petition.classified',
    ...as,
    ...(as.level !== 'central' && { parties: { standingBody: [council], deputiesGroup: [councilGroup] } }),
  })

/** It is sent to the body that is to answer: a central matter by the Assembly's body for petitions. */
export const forwarded = (petition: PetitionName, at: LocalTime, to: 'central' | 'local'): Step =>
  records('secretary', petition, at, {
    type: 'petition.forwarded',
    actor: to === 'central' ? petitionsBody : delegation,
  })

/** That body receives it; the term of the answer begins. */
export const received = (petition: PetitionName, at: LocalTime, by: Office): Step =>
  records(by, petition, at, { type: 'petition.received' })

/** The delegation notifies the voters of the answer. */
export const notified = (petition: PetitionName, at: LocalTime): Step =>
  records('secretary', petition, at, {
    type: 'voters.notified',
    actor: delegation,
    means: 'Gửi văn bản, thông báo qua Mặt trận phường',
  })

/** The delegation makes the result public, once the term of the answer and fifteen working days are over. */
export const published = (petition: PetitionName, at: LocalTime): Step =>
  records('secretary', petition, at, {
    type: 'result.published',
    actor: delegation,
    media: ['Đài Hà Nội', 'Cổng thông tin thành phố'],
  })

const issuers = { cityCommittee: 'UBND thành phố Hà Nội', ministry: 'Bộ Xây dựng' } as const

/** The paper of an answer. */
export const paper = (by: keyof typeof issuers, number: string, date: string) => ({
  issuer: issuers[by],
  number,
  date,
})
