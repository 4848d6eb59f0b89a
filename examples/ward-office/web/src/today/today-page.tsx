import { useDesk } from '../asking/desk.tsx'
import { useLongList } from '../asking/lists.ts'
import { office } from '../office.ts'
import { Title } from '../ui/title.tsx'
import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'
import { DaySection } from './day-section.tsx'
import { weekOf } from './week.ts'

const FEW = 8
const SOON = { value: 3, unit: 'workingDays' } as const

/** What today asks of this desk. */
export function TodayPage() {
  const { today: words, pages } = useWords()
  const { longDay } = useDays()
  const { today } = useDesk()
  return (
    <div className="today">
      <Title of={pages.today}>{words.title(longDay(today))}</Title>
      <div className="today-main">
        <Overdue />
        <Soon />
        <Waiting />
      </div>
      <div className="today-side">
        <ThisWeek />
      </div>
    </div>
  )
}

function Overdue() {
  const { today: words } = useWords()
  const list = useLongList(['overdue'], (page) => office.overdue(page), FEW)
  return <DaySection title={words.overdue} none={words.noneOverdue} list={list} />
}

function Soon() {
  const { today: words } = useWords()
  const list = useLongList(['due-soon'], (page) => office.dueSoon(SOON, page), FEW)
  return <DaySection title={words.soon} none={words.noneSoon} list={list} />
}

function Waiting() {
  const { today: words } = useWords()
  const list = useLongList(['worklist'], (page) => office.worklist(page), FEW)
  return <DaySection title={words.waiting} none={words.noneWaiting} list={list} />
}

function ThisWeek() {
  const { today: words } = useWords()
  const week = weekOf(useDesk().today)
  const list = useLongList(['diary', week], (page) => office.diary({ ...week, ...page }), FEW)
  return <DaySection title={words.week} none={words.noneWeek} list={list} isDiary />
}
