import { defineProcess, type Process } from '@civicflow/core'
import { labelsIn } from '../building-blocks/configured-words.ts'
import type { AnyProvision } from '../building-blocks/configuration.ts'
import type { Configured } from '../building-blocks/configured-process.ts'
import { authorityOf } from './authority.ts'
import { checkConfiguration } from './check-configuration.ts'
import type { AnyConfiguration, Configuration } from './configuration.ts'
import { dutiesOf } from './duties.ts'
import { eventsOf, type SessionEvents } from './events.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { labelsOf } from './labels.ts'
import { plainLabels } from './labels/plain-labels.ts'
import { machine } from './machine.ts'
import { figuresOf, invariants } from './report.ts'
import { partiesOf, rolesOf } from './roles.ts'
import { rules } from './rules.ts'
import { samplesOf } from './samples.ts'
import { itemsThat, OPEN, type SessionContext } from './session-context.ts'

/** A held session as a process: the events know the kinds and counts of its configuration. */
export type HeldSession<Id extends string, Kind extends string, Count extends string> = Configured<
  Process<Id, SessionEvents<Kind, Count>, typeof machine, 'session.planned'>
>

/** Facets by which sessions are found and counted. */
function facetsOf(context: SessionContext) {
  const { level, every, items } = context
  return { level, every: every ?? undefined, items: items.length, open: itemsThat(context, ...OPEN).length }
}

/**
 * Makes a process of one kind of session that is held, with items that are followed up: planned, noticed, held, postponed
 * or called off; its items put on record before it, in it and after it, each answered at once, given to an owner, sent on
 * or closed for a reason; a conclusion that leaves none without an outcome or an owner; and closed once all are settled.
 * A round of collecting opinions is one too. Machine, rules and duties are the same for all.
 *
 * @throws CallerError `invalid-process` where a configuration lacks what types cannot see.
 * @example export const briefing = heldSession({ id: 'briefing', kinds: { task: … }, counts: { attendees: … }, … })
 */
export function heldSession<
  const Id extends string,
  Kind extends string,
  Count extends string,
  Provision extends AnyProvision,
>(configuration: Configuration<Id, Kind, Count, Provision>): HeldSession<Id, Kind, Count>
export function heldSession(configuration: AnyConfiguration): HeldSession<string, 'kind', 'count'> {
  checkConfiguration(configuration)
  const { id, purpose, kinds, counts } = configuration
  const process = defineProcess({
    id,
    version: 1,
    machine,
    events: eventsOf(configuration),
    opening: 'session.planned',
    roles: rolesOf(configuration),
    parties: partiesOf,
    authority: authorityOf(configuration),
    rules,
    duties: dutiesOf(configuration),
    holds: {
      planned: ['convener'],
      noticed: ['convener'],
      postponed: ['convener'],
      underWay: ['convener'],
      ended: ['convener'],
      followedUp: ['owner'],
      calledOff: ['convener'],
    },
    outline: (context) => ({
      area: context.area,
      title: context.title,
      day: context.day,
      facets: facetsOf(context),
    }),
    effects: {
      tellNotice: { to: ['participant'], message: `${id}/notice` },
      tellPostponed: { to: ['participant'], message: `${id}/postponed` },
      tellCancelled: { to: ['participant'], message: `${id}/cancelled` },
      tellOwner: { to: ['owner'], message: `${id}/assigned` },
      tellReceiver: { to: ['receiver'], message: `${id}/sent-on` },
      tellAnswered: { to: ['convener'], message: `${id}/answered` },
      tellConclusion: { to: ['participant', 'owner', 'receiver'], message: `${id}/concluded` },
    },
    figures: figuresOf(configuration),
    invariants,
    labels: labelsOf(configuration),
    samples: samplesOf(configuration),
  })
  const words = { ...labelsIn(kinds, 'label'), ...labelsIn(counts, 'label') }
  const figureLabels = figureLabelsOf(configuration)
  return {
    ...process,
    about: { definition: 'held-session', purpose, words, figureLabels, plain: plainLabels },
  }
}
