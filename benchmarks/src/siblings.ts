import { join } from 'node:path'
import { accepted, type CaseId } from '@civicflow/core'
import { compare } from './measure.ts'
import type { Row } from './row.ts'
import { inFolder } from './scene/folder.ts'
import { campaignOf, listed, type Office, officeOn } from './scene/petitions.ts'
import { clock } from './scene/world.ts'

const MANY = 10_000
const FEW = 10
const AIM = 1.25
const PLAN = { warmUp: 50, rounds: 400 }
const ON = '2026-05-20'
/** As many as an entry of 256 KiB has room for, and some to spare. */
const AT_ONCE = 500

/** Does recording on one of a campaign's 10,000 petitions cost more than on one of ten, in files of the same size? */
export function siblingRows(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const many = await petitionsIn(join(folder, 'many.db'), MANY)
    const few = await petitionsIn(join(folder, 'few.db'), FEW)
    const { subject, baseline, ratio } = await compare(
      (round) => classify(many, round * 7),
      (round) => classify(few, round * 7),
      PLAN,
    )
    await many.close()
    await few.close()
    return [
      {
        question: `siblings: recording on one of ${MANY} petitions of a campaign, and on one of ${FEW}`,
        subject: subject * 1000,
        baseline: baseline * 1000,
        ratio,
        unit: 'µs',
        aim: `ratio ≤ ${AIM}`,
        met: ratio <= AIM,
      },
    ]
  })
}

interface Petitions {
  readonly office: Office
  readonly petitions: readonly CaseId<'petition'>[]
  readonly close: () => unknown
}

/** A file with as many petitions, in campaigns of so many each. */
async function petitionsIn(file: string, each: number): Promise<Petitions> {
  const { engine, office } = officeOn(file, clock)
  const petitions: CaseId<'petition'>[] = []
  while (petitions.length < MANY) {
    const id = await campaignOf(office, ON)
    for (let before = petitions.length; petitions.length < before + each; )
      petitions.push(...(await collected(office, id, petitions.length, Math.min(AT_ONCE, each))))
  }
  return { office, petitions, close: () => engine.close() }
}

async function collected(office: Office, id: CaseId<'campaign'>, first: number, count: number) {
  const petitions = Array.from({ length: count }, (_, index) => listed(first + index))
  const fact = {
    type: 'petitions.collected',
    occurredOn: ON,
    actor: 'delegation',
    source: 'meeting',
  } as const
  const { opened } = accepted(await office.record(id, { ...fact, petitions }))
  return opened as readonly CaseId<'petition'>[]
}

/** A fact that a petition takes any number of times, and that changes what its campaign counts. */
async function classify({ office, petitions }: Petitions, turn: number): Promise<void> {
  const id = petitions[turn % petitions.length] ?? ''
  const level = turn % 2 === 0 ? 'commune' : 'province'
  const addressee = 'committee/ward-1'
  accepted(
    await office.record(id as CaseId<'petition'>, {
      type: 'petition.classified',
      occurredOn: ON,
      actor: 'office',
      field: 'Giao thông',
      level,
      addressee,
    }),
  )
}
