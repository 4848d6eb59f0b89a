import type { CaseRow, CaseView } from '@civicflow/core'
import { figureLabels } from '@civicflow/workflows'
import type { Story } from '../story/tell.ts'
import type { World } from '../world.ts'
import type { Page } from './page.ts'

type Row = CaseRow['summary']

const WAYS_OUT = ['duplicate', 'split', 'merged', 'diverted', 'withdrawn']
const at = (step: string) => (row: Row) => row.states.includes(`raised.routing.${step}`)
const isOut = (row: Row) => WAYS_OUT.some((way) => at(way)(row))
const toSettle = (claim: (row: Row) => boolean) => (row: Row) => !isOut(row) && claim(row)
const facet = (name: string, value: string) => toSettle(({ facets }) => facets[name] === value)

/** How a figure is counted anew over the petitions themselves, by the name of the counter it must equal. */
const recounts: Readonly<Record<string, (row: Row) => boolean>> = {
  'petition.raised': ({ facets }) => facets['source'] !== 'part' && facets['source'] !== 'joint',
  'petition.parts': ({ facets }) => facets['source'] === 'part',
  'petition.duplicates': at('duplicate'),
  'petition.splitOriginals': at('split'),
  'petition.toSettle': toSettle(() => true),
  'petition.answeredOnTheSpot': facet('answered', 'onTheSpot'),
  'petition.answeredInWriting': facet('answered', 'inWriting'),
  'petition.unanswered': facet('answered', 'no'),
  'petition.class.resolved': facet('class', 'resolved'),
  'petition.class.inProgress': facet('class', 'inProgress'),
  'petition.class.explained': facet('class', 'explained'),
  'petition.class.none': facet('class', 'none'),
  'petition.level.central': facet('level', 'central'),
  'petition.level.province': facet('level', 'province'),
  'petition.level.commune': facet('level', 'commune'),
  'petition.carriedOver': toSettle(({ facets }) => Number(facets['carriedOver']) > 0),
  'petition.raisedAgain': ({ facets }) => Number(facets['timesRaised']) > 1,
  'petition.reopened': toSettle(({ states }) => states.includes('raised.resolution.reopened')),
  'petition.closed': toSettle(({ closed }) => closed),
}

/** A figure of a campaign: what its counter says, and what comes out when its petitions are counted. */
export interface Count {
  readonly figure: string
  readonly counter: number
  readonly recount: number
}

/** Counts the petitions of a campaign anew, beside its counters. */
export async function countsOf({ offices }: World, campaign: CaseView): Promise<readonly Count[]> {
  const { rows } = await offices.secretary.children(campaign.id, { limit: 1000 })
  const petitions = rows.map(({ summary }) => summary).filter(({ process }) => process === 'petition')
  return Object.entries(recounts).map(([figure, claim]) => ({
    figure,
    counter: campaign.counters[figure] ?? 0,
    recount: petitions.filter(claim).length,
  }))
}

const ofMeetings = ['meetings', 'present', 'speakers', 'opinions', 'petitions', 'complaints'] as const

/** The petitions of both campaigns by state, from their counters, with the recount beside it. */
export async function printFigures(page: Page, world: World, { cast }: Story): Promise<void> {
  const { head, word, line, row, language } = page
  const label = (figure: string) => figureLabels[figure]?.[language] ?? figure
  head(word('counts'))
  const counts: (readonly Count[])[] = []
  for (const [index, name] of (['autumn', 'spring'] as const).entries()) {
    const campaign = await world.offices.secretary.read(cast.id(name))
    if (campaign === undefined) continue
    counts.push(await countsOf(world, campaign))
    const figures = ofMeetings.map((each) => `${label(each)}: ${campaign.counters[each] ?? 0}`)
    line(`${campaign.title}. ${figures.join('; ')}`, `${index + 1}) `)
  }
  const headings = counts.flatMap((_, index) => [`${index + 1}) ${word('counter')}`, word('recount')])
  row(columns('', headings))
  for (const figure of Object.keys(recounts)) {
    const found = counts.flatMap((each) => each.filter((count) => count.figure === figure))
    const differs = found.every(({ counter, recount }) => counter === recount) ? '' : `  ${word('differs')}`
    const cells = found.flatMap(({ counter, recount }) => [counter, recount])
    if (cells.some((cell) => cell > 0)) row(`${columns(label(figure), cells)}${differs}`)
  }
}

function columns(label: string, cells: readonly (string | number)[]): string {
  return `  ${label.padEnd(44)}${cells.map((cell) => String(cell).padStart(12)).join('')}`
}
