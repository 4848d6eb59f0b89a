import type { AnyProcess } from '../process/process.ts'
import type { Label } from '../who/register.ts'

/** What the page of a process says that its definition does not. */
export interface PageWords {
  /** What the process is for, in a few sentences. */
  readonly purpose: Label
  /** What the kinds of bodies are called; one without a name is shown as it is written. */
  readonly kinds?: Readonly<Record<string, Label>>
  /** Days a case knows that no field of an event names, by their names in the context; in Vietnamese. */
  readonly days?: Readonly<Record<string, string>>
  /** For each duty that its facts fulfil only once something holds (`metWhen`): what, in Vietnamese, after “khi”. */
  readonly done?: Readonly<Record<string, string>>
}

/** What must hold before facts fulfil a duty. @throws Error where nobody has written it. */
export function doneWords(process: AnyProcess, duty: string, { done }: PageWords): string {
  const found = done?.[duty]
  if (found === undefined)
    throw new Error(
      `the duty "${duty}" of "${process.id}" has a metWhen without words; give the page done: { '${duty}': '…' }`,
    )
  return found
}
