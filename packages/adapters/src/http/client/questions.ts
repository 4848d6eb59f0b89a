import type { AnyProcess } from '@civicflow/core'
import type { Revealed } from '../wire/shapes.ts'
import { path, query, type QueryValue } from './address.ts'
import { answered, type Ask } from './ask.ts'
import type { HttpClient } from './client.ts'

type Questions = Omit<
  HttpClient<AnyProcess>,
  'open' | 'record' | 'correct' | 'recuse' | 'outcomeOf' | 'watch'
>
type Values = Readonly<Record<string, QueryValue>>

/** The part of a client that reads. */
export function questions(ask: Ask): Questions {
  const get = async <T>(address: string, values: Values = {}): Promise<T> =>
    answered<T>(await ask(`${address}${query(values)}`))
  const post = async <T>(address: string, body: unknown): Promise<T> =>
    answered<T>(await ask(address, { body }))
  return {
    desk: () => get('/desk'),
    process: (id) => get(path('processes', id)),
    case: (id) => get(path('cases', id)),
    allowed: (id) => get(path('cases', id, 'allowed')),
    form: (id, event) => get(path('cases', id, 'forms', event)),
    mayOpen: (process) => get(path('processes', process, 'allowed')),
    explain: (id, command) => post(path('cases', id, 'explanation'), command),
    explainOpening: (process, opening) => post(path('processes', process, 'explanation'), opening),
    history: (id, options = {}) => get(path('cases', id, 'history'), { ...options }),
    explainDue: (id, duty) => get(path('cases', id, 'deadlines', duty)),
    diagram: (id, options = {}) => get(path('cases', id, 'diagram'), { ...options }),
    links: (id) => get(path('cases', id, 'links')),
    children: (id, page = {}) => get(path('cases', id, 'children'), { ...page }),
    reveal: async (id, sealed) => (await post<Revealed>(path('cases', id, 'revealed'), sealed)).text,
    worklist: (page = {}) => get('/worklist', { ...page }),
    overdue: (page = {}) => get('/overdue', { ...page }),
    due: (range = {}) => get('/due', { ...range }),
    dueSoon: ({ value, unit }, page = {}) => get('/due-soon', { value, unit, ...page }),
    diary: (range = {}) => get('/diary', { ...range }),
    cases: (filter = {}) => get('/cases', { ...filter }),
    count: (filter = {}) => get('/count', { ...filter }),
    counts: (by) => get('/counts', { by }),
    search: (text, page = {}) => get('/search', { text, ...page }),
    choices: (of, filter = {}) => get(path('register', of), { ...filter }),
    changes: (after, limit) => get('/changes', { after, limit }),
  }
}
