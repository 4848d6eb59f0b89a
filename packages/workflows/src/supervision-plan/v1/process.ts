import { defineProcess, type Process } from '@civicflow/core'
import { supervisionPlan } from '../process.ts'
import { events } from './events.ts'
import { machine } from './machine.ts'

const rules = Object.entries(supervisionPlan.rules).map(
  ([name, rule]) => [name, { ...rule, on: rule.on.filter((type) => type in events) }] as const,
)

type Plan1 = Process<'supervision-plan', typeof events, typeof machine, 'plan.drafted'>

/**
 * Version 1 of the annual plan, as cases were decided under it until 27 November 2026: what has begun of an item cannot
 * be called off. Machine, events and context in this folder are frozen: journals are folded under them. What may change
 * without a new version (authority, rules, duties, words) is that of the version in use.
 */
export const supervisionPlan1: Plan1 = defineProcess({
  ...supervisionPlan,
  version: 1,
  migration: undefined,
  machine,
  events,
  rules: Object.fromEntries(rules),
} as never) // its context is one field less
