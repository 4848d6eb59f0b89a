import type { CaseView } from '@civicflow/core'
import { printTimeline } from '@civicflow/example-printed-page/timeline'
import { figureLabels, planGaps } from '@civicflow/workflows'
import type { Story } from '../story/tell.ts'
import { environment, type World } from '../world.ts'
import type { Page } from './page.ts'

/** The plan: how it came about, and how far each of its items has come. */
export async function printPlan(page: Page, world: World, { cast }: Story): Promise<void> {
  const { head, line, word } = page
  head(word('plan'))
  await printTimeline(page, world.offices.frontAbove, cast.id('plan'))
  line(`${word('items')}:`)
  const { context } = await planOf(world, cast)
  for (const { item, subject, standing, timesBegun } of context.items) {
    const times = standing === 'begun' || timesBegun === 0 ? '' : ` (${word('calledOff')})`
    line(`${subject} – ${standingText(page, standing)}${times}`, `  ${item.padEnd(9)} `)
  }
}

const standings = {
  planned: { vi: 'chưa tiến hành', en: 'not carried out' },
  begun: { vi: 'đã tiến hành', en: 'begun' },
  cancelled: { vi: 'đã hủy', en: 'cancelled' },
  merged: { vi: 'đã ghép', en: 'merged' },
}

function standingText({ language }: Page, standing: keyof typeof standings): string {
  return standings[standing][language]
}

async function planOf({ offices }: World, cast: Story['cast']) {
  const view = await offices.front.read(cast.id('plan'))
  if (view?.process !== 'supervision-plan') throw new Error('the front sees its plan')
  return view as CaseView<PlanContext>
}

interface PlanContext {
  readonly items: readonly {
    readonly item: string
    readonly subject: string
    readonly standing: keyof typeof standings
    readonly timesBegun: number
  }[]
}

/** What no single case says: items of this year's plan whose time is over, and that no plan for the next was issued. */
export async function printGaps(page: Page, { offices }: World): Promise<void> {
  const { head, line, word, messages, language } = page
  head(word('missing'))
  const areas = ['phuong-ba-dinh']
  const named = (area: string) => environment.register.area(area, '2026-12-31')?.name[language] ?? area
  for (const year of [2026, 2027])
    for (const gap of await planGaps(offices.front, { year, areas, today: '2027-01-01' }))
      line(
        gap.gap === 'no-plan'
          ? word('noPlan', { area: named(gap.area), year })
          : word('withoutEvent', {
              area: named(gap.area),
              item: gap.item.item,
              subject: gap.item.subject,
              day: messages.date(gap.item.until),
            }),
        '  ⚠ ',
      )
}

/** What the plan's supervisions and their recommendations add up to. */
export async function printFigures(page: Page, { offices }: World, { cast }: Story): Promise<void> {
  const { head, line, word, language } = page
  head(word('figures'))
  const { counters = {} } = (await offices.front.read(cast.id('plan'))) ?? {}
  for (const [figure, label] of Object.entries(figureLabels)) {
    const count = counters[figure] ?? 0
    if (count > 0) line(label[language], `${String(count).padStart(4)}  `)
  }
}
