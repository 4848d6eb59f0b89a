import { useLocation } from 'wouter'
import { useDesk } from '../asking/desk.tsx'
import { useOpening } from '../asking/case.ts'
import { ActForm } from '../form/act-form.tsx'
import { draftPlace } from '../form/kept-draft.ts'
import { openForm } from '../office.ts'
import { Failed } from '../ui/failed.tsx'
import { Loading } from '../ui/loading.tsx'
import { Title } from '../ui/title.tsx'
import { useWords } from '../words/language.tsx'
import { useOpeningDefaults } from './opening-defaults.ts'
import { caseAddress } from '../case/address.ts'
import { Reasons } from '../case/reasons.tsx'

/** Opens a case with its whole form. */
export function OpeningPage({ process }: { readonly process: string }) {
  const { register: words } = useWords()
  const [, goTo] = useLocation()
  const { office, processes } = useDesk()
  const { data: opening, isError, refetch } = useOpening(process)
  const initial = useOpeningDefaults(process)
  const name = processes.find(({ id }) => id === process)?.name ?? ''
  if (isError) return <Failed again={() => void refetch()} />
  if (opening === undefined || initial === undefined) return <Loading />
  const [act] = opening.allowed
  return (
    <>
      <Title of={`${words.openNew}: ${name}`} />
      {act === undefined ? (
        opening.withheld.map(({ event, refused }) => <Reasons key={event} refused={refused} />)
      ) : (
        <ActForm
          act={act}
          revision={0}
          place={draftPlace(office.id, process, act.event)}
          initial={initial}
          send={(command, sending) => openForm(process, command, sending)}
          onAccepted={(accepted) => {
            goTo(caseAddress(accepted.case), { replace: true, state: { accepted } })
          }}
          onCancel={() => goTo('/register')}
        />
      )}
    </>
  )
}
