import type { LocalTime } from '@civicflow/core'
import type { Office } from '../world.ts'
import { deputy, type MeetingName, type PetitionName } from './cast.ts'
import { type Fact, records, type Step } from './step.ts'

/** Everything that voters and press are told of a conference. */
export const tellsAll = ['time', 'place', 'form', 'content'] as const

/** A fact of a conference, at its hour. */
export const atHour = (by: Office, meeting: MeetingName, at: LocalTime, fact: Fact, opened?: PetitionName) =>
  records(by, meeting, at, { ...fact, occurredOn: at }, opened === undefined ? [] : [opened])

interface Conference {
  readonly day: string
  readonly opened: string
  readonly closed: string
  readonly content: 'sessionAgenda' | 'sessionResults'
  readonly present: number
  /** What is said on the floor. */
  readonly floor: readonly Step[]
}

/** The course of a conference: opening, the deputy's report, the floor, the deputy's response, the end (art. 24). */
export function conference(meeting: MeetingName, course: Conference): readonly Step[] {
  const { day, opened, closed, content, present, floor } = course
  const at = (time: string) => `${day}T${time}`
  return [
    atHour('cityFront', meeting, at(opened), { type: 'session.opened' }),
    atHour('secretary', meeting, at('08:15'), {
      type: 'deputy.reported',
      actor: deputy,
      content: [content, 'earlierAnswers'],
    }),
    atHour('cityFront', meeting, at('08:40'), { type: 'floor.opened' }),
    ...floor,
    atHour('cityFront', meeting, at('10:20'), { type: 'floor.closed' }),
    atHour('secretary', meeting, at('10:30'), {
      type: 'deputy.responded',
      actor: deputy,
      ways: ['noted', 'accepted'],
    }),
    atHour('cityFront', meeting, at(closed), { type: 'session.closed' }),
    atHour('secretary', meeting, at('11:15'), { type: 'attendance.recorded', present }),
  ]
}

/** A petition is raised at a meeting: a case of its own. */
export function raised(
  meeting: MeetingName,
  at: LocalTime,
  petition: PetitionName,
  opinion: string,
  text: string,
): Step {
  const voter = `voter-${opinion}`
  const fact = {
    type: 'opinion.recorded',
    opinion,
    nature: 'petition',
    channel: 'oral',
    voter,
    name: `Cử tri ${opinion}`,
    text,
  } as const
  return atHour('secretary', meeting, at, fact, petition)
}

/** It is promised a written answer, by the body that is to give it or by the deputy who passes it on. */
export function promised(
  meeting: MeetingName,
  at: LocalTime,
  opinion: string,
  actor: string,
  addressee?: string,
): Step {
  return atHour('secretary', meeting, at, {
    type: 'petition.takenForWriting',
    actor,
    opinion,
    ...(addressee !== undefined && { addressee }),
  })
}

/** The deputy hands on what was promised; the minutes are drafted and signed. */
export function afterwards(meeting: MeetingName, day: string, opinions: readonly string[]): readonly Step[] {
  return [
    records('secretary', meeting, `${day}T09:00`, { type: 'minutes.drafted' }),
    records('secretary', meeting, `${day}T10:00`, { type: 'minutes.signedByMinuteTaker' }),
    records('secretary', meeting, `${day}T14:00`, {
      type: 'petitions.forwarded',
      actor: deputy,
      opinions: [...opinions],
      receiver: 'Đoàn ĐBQH thành phố Hà Nội',
    }),
    records('cityFront', meeting, `${day}T15:00`, { type: 'minutes.signedByChair' }),
  ]
}
