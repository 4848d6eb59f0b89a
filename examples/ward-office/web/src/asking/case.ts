import { keepPreviousData, type QueryFunction, useQuery } from '@tanstack/react-query'
import { office } from '../office.ts'
import { useLanguage } from '../words/language.tsx'

/** Asks something about a case; what is known stays in place while it is asked again. */
function useOfCase<Answer>(id: string, what: string, ask: QueryFunction<Answer>, isWanted = true) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['case', id, language, what],
    queryFn: ask,
    enabled: isWanted,
    // Words of the other language may stand until the new ones come, another case's must not.
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  })
}

export const useCase = (id: string) => useOfCase(id, 'case', () => office.case(id))
export const useAllowed = (id: string) => useOfCase(id, 'allowed', () => office.allowed(id))
/** The form of an event of a case, whether it can be recorded now or not. */
export const useForm = (id: string, event: string) =>
  useOfCase(id, `form ${event}`, () => office.form(id, event))
export const useHistory = (id: string) => useOfCase(id, 'history', () => office.history(id))
export const useLinks = (id: string) => useOfCase(id, 'links', () => office.links(id))
export const useDiagram = (id: string, isWanted: boolean, isWhole: boolean) =>
  useOfCase(
    id,
    isWhole ? 'whole diagram' : 'diagram',
    () => office.diagram(id, isWhole ? {} : { only: 'walked' }),
    isWanted,
  )
export const useDueExplanation = (id: string, duty: string, isWanted: boolean) =>
  useOfCase(id, `due ${duty}`, () => office.explainDue(id, duty), isWanted)

/** Whether a case of a process may be opened, with its form. */
export function useOpening(process: string) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['opening', process, language],
    queryFn: () => office.mayOpen(process as Parameters<typeof office.mayOpen>[0]), // from the desk's own list
    placeholderData: keepPreviousData,
  })
}

/** A process in words. */
export function useProcess(id: string) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['process', id, language],
    queryFn: () => office.process(id as Parameters<typeof office.process>[0]), // from the desk's own list
    enabled: id !== '',
    staleTime: Infinity,
  })
}
