import { useDesk } from '../asking/desk.tsx'
import { useLongList } from '../asking/lists.ts'
import { office } from '../office.ts'
import { Loading } from '../ui/loading.tsx'
import { Title } from '../ui/title.tsx'
import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'
import { DaySection } from './day-section.tsx'
import { WaitingSection } from './waiting-section.tsx'
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
      <Lists week={weekOf(today)} />
    </div>
  )
}

/** All of them come at once, so that none pushes another down. */
function Lists({ week }: { readonly week: ReturnType<typeof weekOf> }) {
  const { today: words } = useWords()
  const overdue = useLongList(['overdue'], (page) => office.overdue(page), FEW)
  const soon = useLongList(['due-soon'], (page) => office.dueSoon(SOON, page), FEW)
  const waiting = useLongList(['worklist'], (page) => office.worklist(page), FEW)
  const meetings = useLongList(['diary', week], (page) => office.diary({ ...week, ...page }), FEW)
  if ([overdue, soon, waiting, meetings].some(({ isLoading }) => isLoading)) return <Loading />
  return (
    <>
      <div className="today-main">
        <DaySection title={words.overdue} none={words.noneOverdue} list={overdue} />
        <DaySection title={words.soon} none={words.noneSoon} list={soon} />
        <WaitingSection list={waiting} elsewhere={[...overdue.rows, ...soon.rows]} />
      </div>
      <div className="today-side">
        <DaySection title={words.week} none={words.noneWeek} list={meetings} isDiary />
      </div>
    </>
  )
}
