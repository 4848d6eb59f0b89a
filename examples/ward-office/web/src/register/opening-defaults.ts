import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../asking/desk.tsx'
import type { DraftGroup } from '../form/draft.ts'
import { type Desk, type Named, office } from '../office.ts'
import { useLanguage } from '../words/language.tsx'

/** What this ward's office mostly means when it opens a case; `undefined` until it is known. */
export function useOpeningDefaults(process: string): DraftGroup | undefined {
  const desk = useDesk()
  const { language } = useLanguage()
  const { data } = useQuery({
    queryKey: ['delegations', language],
    queryFn: () => office.choices('bodies', { kind: ['delegation'] }),
    staleTime: Infinity,
    placeholderData: (before) => before,
  })
  if (data === undefined) return undefined
  const delegation = data.rows.find(({ id }) => id === OWN_DELEGATION)
  return defaults[process]?.(desk, delegation) ?? {}
}

const OWN_DELEGATION = 'delegation/ha-noi'

type Defaults = (desk: Desk, delegation: Named | undefined) => DraftGroup

const defaults: Readonly<Record<string, Defaults>> = {
  petition: (desk, delegation) => ({
    source: 'otherMeans',
    ...areaOf(desk),
    ...(isOfCouncil(desk)
      ? { track: 'council', parties: ownRole(desk) }
      : {
          track: 'assembly',
          parties: { ...(delegation && { delegation: [row(delegation)] }), ...ownRole(desk) },
        }),
  }),
  'voter-meeting': (desk) => ({
    kind: 'beforeRegularSession',
    form: 'conference',
    mode: 'inPerson',
    setting: 'community',
    origin: 'offPlan',
    content: ['sessionAgenda'],
    ...areaOf(desk),
  }),
}

const row = ({ id, name }: Named) => ({ id, name })

function areaOf({ areas: [area] }: Desk): DraftGroup {
  return area ? { area: row(area) } : {}
}

const isOfCouncil = ({ body }: Desk) => body.id.startsWith('council')

/** The role of the desk's own body, which it must have to bring a petition in. */
function ownRole({ body }: Desk): DraftGroup {
  const role = ROLES.find(([kind]) => body.id.startsWith(`${kind}/`))?.[1]
  return role ? { [role]: [row(body)] } : {}
}

const ROLES = [
  ['front', 'front'],
  ['committee', 'present'],
  ['office', 'secretariat'],
  ['council-group', 'deputiesGroup'],
  ['council', 'standingBody'],
] as const
