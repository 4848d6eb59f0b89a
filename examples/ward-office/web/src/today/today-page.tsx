import { useAgenda } from '../asking/agenda.ts'
import { useDesk } from '../asking/desk.tsx'
import { useLongList } from '../asking/lists.ts'
import { office } from '../office.ts'
import { Title } from '../ui/title.tsx'
import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'
import { DaySection } from './day-section.tsx'

const FEW = 8

/** What today asks of this desk. */
export function TodayPage() {
  const { today: words, pages } = useWords()
  const { longDay } = useDays()
  const agenda = useAgenda()
  const { today } = useDesk()
  return (
    <div className="today">
      <Title of={pages.today}>{words.title(longDay(today))}</Title>
      <div className="today-main">
        <Overdue />
        {agenda && <Soon from={agenda.today} until={agenda.soonUntil} />}
        <Waiting />
      </div>
      <div className="today-side">{agenda && <Week from={agenda.weekFrom} until={agenda.weekUntil} />}</div>
    </div>
  )
}

interface Range {
  readonly from: string
  readonly until: string
}

function Overdue() {
  const { today: words } = useWords()
  const list = useLongList(['overdue'], (page) => office.overdue(page), FEW)
  return <DaySection title={words.overdue} none={words.noneOverdue} list={list} />
}

function Soon(range: Range) {
  const { today: words } = useWords()
  const { longDay } = useDays()
  const list = useLongList(['due', range], (page) => office.due({ ...range, ...page }), FEW)
  return <DaySection title={words.soon} none={words.noneSoon(longDay(range.until))} list={list} />
}

function Waiting() {
  const { today: words } = useWords()
  const list = useLongList(['worklist'], (page) => office.worklist(page), FEW)
  return <DaySection title={words.waiting} none={words.noneWaiting} list={list} />
}

function Week(range: Range) {
  const { today: words } = useWords()
  const list = useLongList(['diary', range], (page) => office.diary({ ...range, ...page }), FEW)
  return <DaySection title={words.week} none={words.noneWeek} list={list} isDiary />
}
