import type { Page } from '../page.ts'
import { type CritiqueRecord, factsOf } from './record.ts'

/** Which explanations were disputed and why, what was said at the explanation session, and how each dispute ended. */
export function printDisputes(page: Page, record: CritiqueRecord): void {
  const { head, word, line, day, names, language } = page
  head(word('disputes'))
  const called = (type: string) => names('critique').event(type)[language]
  for (const { type, occurredOn, proposals, reason } of factsOf(record, 'explanation.disputed'))
    line(`${called(type)} (${proposals.join(', ')}): ${reason}`, `  ${day(occurredOn)}  `)
  for (const { type, occurredOn, actor, summary } of factsOf(record, 'explanationSession.held'))
    line(
      `${called(type)} – ${names('critique').actor(actor, occurredOn)[language]}: ${summary ?? ''}`,
      `  ${day(occurredOn)}  `,
    )
  for (const { type, occurredOn, summary } of factsOf(record, 'dispute.discussed'))
    line(`${called(type)}: ${summary ?? ''}`, `  ${day(occurredOn)}  `)
  for (const { type, occurredOn, reason } of factsOf(record, 'dispute.reserved'))
    line(`${called(type)}: ${reason}`, `  ${day(occurredOn)}  `)
}
