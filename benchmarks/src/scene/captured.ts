import { type Commit, createEngine, memoryStore, type Outcome, type Prepared } from '@civicflow/core'
import { petition, voterMeeting } from '@civicflow/workflows'
import { secretary } from './city.ts'
import { factsOf, type Place, proposalOf } from './meeting.ts'
import { clock, environment, keys } from './world.ts'

/** What each command of each meeting writes, with `petitions` petitions on the floor; the meetings in their order. */
export async function commitsOf(
  places: readonly Place[],
  petitions: number,
): Promise<readonly (readonly Commit[])[]> {
  const engine = createEngine({
    store: memoryStore(),
    processes: [voterMeeting, petition],
    environment,
    keys,
    clock,
  })
  const office = engine.as({ tenant: 'city', party: secretary })
  const keep = async (outcome: Prepared<'voter-meeting'> | Outcome<'voter-meeting'>) => {
    if (outcome.outcome !== 'prepared') throw new Error(`not accepted: ${JSON.stringify(outcome)}`)
    await engine.apply(outcome)
    return outcome
  }
  const meetings: (readonly Commit[])[] = []
  for (const [turn, place] of places.entries()) {
    const opening = office.prepareOpening(voterMeeting, proposalOf(place), { key: `${turn}` })
    const { case: id, commit } = await keep(await opening)
    const commits = [commit]
    for (const [index, fact] of factsOf(place, petitions).entries())
      commits.push((await keep(await office.prepare(id, fact, { key: `${turn}/${index}` }))).commit)
    meetings.push(commits)
  }
  return meetings
}
