import * as z from 'zod'
import { found, newestProcesses } from '../exchange.ts'
import { openApi } from '../openapi/document.ts'
import { route } from './route.ts'

const document = z.record(z.string(), z.unknown())

/** Operations that describe the surface itself. */
export const descriptions = [
  route({
    method: 'GET',
    path: '/openapi.json',
    operation: 'describe',
    summary: 'This description, with the newest version of every process.',
    answers: document,
    problems: [],
    answer: async (exchange) => ({
      body: openApi(newestProcesses(exchange), exchange.speech, exchange.description),
    }),
  }),
  route({
    method: 'GET',
    path: '/cases/{case}/openapi.json',
    operation: 'describeCase',
    summary: 'This description for one case: with the process in the version that case runs under.',
    answers: document,
    problems: ['not-found'],
    answer: async (exchange) => {
      const { handle, params, speech, description } = exchange
      const { process, version } = found(exchange, await handle.read(params['case'] ?? ''))
      return { body: openApi([found(exchange, speech.process(process, version))], speech, description) }
    },
  }),
]
