import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { MatterEventType } from './events.ts'
import type { MatterRole } from './roles.ts'

type Line = AuthorityLine<MatterRole> & { readonly provision: ProvisionId }

const taker = (provision: ProvisionId): Line => ({ actor: ['taker'], provision })
/** The acts of others come by a paper, which whoever took the matter puts on record. */
const told = (provision: ProvisionId, ...actor: readonly MatterRole[]): Line => ({
  actor,
  recordedBy: ['taker'],
  provision,
})

/** Who may put what on record; that matters are taken at all stands on its own provision. */
export const authorityOf = ({ basis }: AnyConfiguration): Readonly<Record<MatterEventType, Line>> => ({
  'matter.received': taker(basis),
  'matter.refused': taker('matter-refused'),
  'matter.takenUp': taker('matter-handlers'),
  'handlers.changed': taker('matter-handlers'),
  'session.held': taker('matter-sessions'),
  'matter.concluded': taker('matter-result'),
  'matter.referred': taker('matter-referred'),
  'matter.withdrawn': taker('matter-withdrawn'),
  'matter.reopened': taker('matter-reopened'),
  'matter.forwarded': taker('matter-forwarded'),
  'receiver.returned': told('matter-forwarded', 'receiver'),
  'receiver.urged': taker('matter-watched'),
  'receiver.decided': told('matter-result', 'receiver'),
  'result.told': told('matter-told', 'receiver'),
  'settlement.watched': taker('matter-watched'),
  'superior.asked': taker('matter-superior'),
  'superior.urged': taker('matter-watched'),
  'superior.decided': told('matter-superior', 'superior'),
  'superior.told': told('matter-told', 'superior'),
  'matter.closed': taker('matter-closed'),
})
