import { en } from '../../messages/en.ts'
import { namesFor } from '../../messages/names.ts'
import type { Attempt } from './attempt.ts'

/** Where a command was refused and why, in words for whoever writes the process. */
export function whyRefused({ subject, kase, command, answer }: Attempt): string {
  const place = kase === undefined ? 'as an opening' : `in ${JSON.stringify(kase.state.value)}`
  if ('threw' in answer) return `${place}: ${String(answer.threw)}`
  const names = namesFor(subject.process, subject.options.environment.register)
  const reasons = answer.decision.accepted ? [] : answer.decision.refused
  return `${place}: ${reasons.map((refusal) => en.refusal(refusal, names)).join(' ')}\n  tried with ${JSON.stringify(command)}`
}
