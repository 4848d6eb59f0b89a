import * as z from 'zod'
import { refuseProblems } from './configured-process.ts'

// What a configuration must have. Types say it too; who writes JavaScript has only this.

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const id = z.string().regex(ID, 'must be lower-case words joined by hyphens, such as "my-process"')

/** The id of a provision; whether the law knows it is told when an engine is made. */
export const provision = id

/** That it is said in both languages; that it is not blank is asked later, beside what else is wrong with labels. */
export const label = z.looseObject({ vi: z.string(), en: z.string() })
export const noun = label.extend({ plural: z.string() })
export const verb = label.extend({ past: z.string() })

/** A kind or a count, with a lifelike value. */
export const counted = (example: z.ZodType) => z.looseObject({ label, figure: label, example })
export const kinds = z.record(z.string(), counted(z.string()))
export const counts = z.record(z.string(), counted(z.number()))

/** Who has a role; of some more than one example is needed. */
export const party = (examples = 1) =>
  z.looseObject({
    label,
    kinds: z.array(z.string()).min(1),
    examples: z.array(z.string()).min(examples),
  })

/** How often something is done by which provision, or a word that says that nothing sets it. */
export const rhythm = (every: readonly string[], unset: string) =>
  z.union([z.literal(unset), z.looseObject({ every: z.enum(every), provision })], {
    error: `must be "${unset}", or one of ${every.join(', ')} with a provision`,
  })

/** What every configuration has, whatever its definition. */
export const common = {
  id,
  label,
  purpose: label,
  kinds,
  basis: provision,
  labels: z
    .looseObject({
      states: z.record(z.string(), label).optional(),
      events: z.record(z.string(), label).optional(),
    })
    .optional(),
}

/** Where a lifelike one is. */
export const place = { area: z.string(), level: z.string() }

/**
 * Refuses a configuration that lacks something.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place, as `roles.owner.kinds: …`.
 */
export function refuseMisshapen(shape: z.ZodType, configuration: unknown): void {
  const { error } = shape.safeParse(configuration)
  const named = z.looseObject({ id: z.string() }).safeParse(configuration)
  const problems = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  refuseProblems(named.data?.id ?? '', problems ?? [])
}
