import type { Citation as CoreCitation, Finding, Ground, Names, Refusal } from '@civicflow/core'
import { isLaw } from '@civicflow/core'
import type * as wire from '../wire/shapes.ts'
import type { Speech } from './speech.ts'

// Refusals, findings and what they rest on.

/** Tells why a command was not accepted, with the field each reason is about. */
export function tellRefusal(speech: Speech, refusal: Refusal, names: Names): wire.Refusal {
  const at = fieldOf(refusal)
  return {
    code: refusal.code,
    words: speech.messages.refusal(refusal, names),
    ...(at !== undefined && { at }),
    ...('ground' in refusal &&
      refusal.ground !== undefined && { ground: tellGround(speech, refusal.ground) }),
    ...('reasons' in refusal && {
      reasons: refusal.reasons.map((reason) =>
        tellRefusal(speech, reason, 'process' in refusal ? names.of(refusal.process) : names),
      ),
    }),
  }
}

/** The field a refusal is about, where it is about one. */
function fieldOf(refusal: Refusal): string | undefined {
  switch (refusal.code) {
    case 'malformed':
    case 'too-long':
      return refusal.path
    case 'no-such-day':
    case 'not-yet':
      return 'occurredOn'
    case 'unknown-actor':
    case 'not-authorised':
    case 'not-on-behalf':
    case 'delegation-not-in-force':
      return 'actor'
    case 'unknown-person':
    case 'already-recused':
      return 'person'
    case 'unknown-area':
    case 'outside-area':
      return 'area'
    default:
      return undefined
  }
}

export function tellFinding(speech: Speech, finding: Finding, names: Names): wire.Finding {
  return {
    code: finding.code,
    words: speech.messages.finding(finding, names),
    ...('ground' in finding && { ground: tellGround(speech, finding.ground) }),
  }
}

export function tellGround(speech: Speech, ground: Ground): wire.Ground {
  const { messages } = speech
  const { provision, evidence, citation, unread } = ground
  const note = noteOf(speech, ground)
  return {
    provision,
    words: messages.ground(ground),
    evidence,
    law: isLaw(evidence) && unread !== true,
    ...(citation !== undefined && { citation: tellCitation(citation, messages.shortCitation(citation)) }),
    ...(note !== undefined && { note }),
  }
}

/** What the dated line behind a ground says beside its number. */
function noteOf(
  { environment }: Speech,
  { provision, evidence, citation, unread }: Ground,
): string | undefined {
  const lines = environment.law.provisions.get(provision)?.lines ?? []
  const said = (place: CoreCitation | undefined) => JSON.stringify(place ?? null)
  return lines.findLast(
    (line) => line.evidence === evidence && line.unread === unread && said(line.citation) === said(citation),
  )?.note
}

function tellCitation(citation: CoreCitation, words: string): wire.Citation {
  const { instrument, article, clause, point, amendedBy } = citation
  return {
    instrument,
    words,
    ...(article !== undefined && { article }),
    ...(clause !== undefined && { clause }),
    ...(point !== undefined && { point }),
    ...(amendedBy !== undefined && { amendedBy: amendedBy.instrument }),
  }
}
