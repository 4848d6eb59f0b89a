import { useSearchParams } from 'wouter'
import { useDesk } from '../asking/desk.tsx'
import { useLongList } from '../asking/lists.ts'
import { office } from '../office.ts'
import { Failed } from '../ui/failed.tsx'
import { Loading } from '../ui/loading.tsx'
import { More } from '../ui/more.tsx'
import { Title } from '../ui/title.tsx'
import { useWords } from '../words/language.tsx'
import { CaseLine } from './case-line.tsx'
import { Filters } from './filters.tsx'
import { filterIn } from './filter.ts'
import { Openings } from './openings.tsx'
import { QuickPetition } from './quick-petition.tsx'

const PAGE = 30

/** All cases this desk sees: found by words, or filtered. */
export function RegisterPage() {
  const { register: words } = useWords()
  const [asked] = useSearchParams()
  const text = asked.get('q') ?? ''
  const isQuick = asked.get('new') === 'petition'
  return (
    <>
      <Title of={words.title}>{text === '' ? words.title : words.found(text)}</Title>
      {isQuick ? <QuickPetition /> : <Openings />}
      {text === '' ? <Filters /> : <ClearSearch />}
      <Cases text={text} />
    </>
  )
}

function ClearSearch() {
  const { register: words } = useWords()
  const [, ask] = useSearchParams()
  return (
    <p className="filters">
      <button type="button" onClick={() => ask({})}>
        {words.clear}
      </button>
    </p>
  )
}

function Cases({ text }: { readonly text: string }) {
  const { register: words } = useWords()
  const { office: desk } = useDesk()
  const [asked] = useSearchParams()
  const filter = filterIn(asked)
  const list = useLongList(
    ['cases', desk.id, text, filter],
    (page) => (text === '' ? office.cases({ ...filter, ...page }) : office.search(text, page)),
    PAGE,
  )
  if (list.isLoading) return <Loading />
  if (list.hasFailed) return <Failed again={list.again} />
  if (list.rows.length === 0) return <p className="none">{words.empty}</p>
  return (
    <>
      <p className="count" role="status">
        {words.shown(list.rows.length, list.more !== undefined)}
      </p>
      <ul className="lines cases">
        {list.rows.map((row) => (
          <CaseLine key={row.id} row={row} />
        ))}
      </ul>
      <More list={list} />
    </>
  )
}
