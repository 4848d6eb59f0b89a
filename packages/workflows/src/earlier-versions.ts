import { supervisionPlan1 } from './supervision-plan/v1/process.ts'

/**
 * Versions of processes that new cases are no longer opened under. An engine needs them beside those in use while it has
 * cases that were ever decided under one: `processes: [supervisionPlan, …, ...earlierVersions]`, then
 * `engine.migrate(tenant)` once.
 */
export const earlierVersions = [supervisionPlan1] as const
