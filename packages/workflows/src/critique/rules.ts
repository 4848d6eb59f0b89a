import { documentRules } from './rules/document-rules.ts'
import { fileRules } from './rules/file-rules.ts'
import { openingRules } from './rules/opening-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { replyRules } from './rules/reply-rules.ts'
import { sessionRules } from './rules/session-rules.ts'

/** What else must hold of a critique. */
export const rules = {
  ...openingRules,
  ...fileRules,
  ...sessionRules,
  ...documentRules,
  ...replyRules,
  ...orderRules,
}
