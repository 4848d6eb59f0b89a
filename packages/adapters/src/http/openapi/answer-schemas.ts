import * as z from 'zod'
import { correction, recusal } from '../routes/commands.ts'
import { routes } from '../routes/routes.ts'
import { problem } from '../wire/problem.ts'

type Schemas = Readonly<Record<string, unknown>>

/** The schemas of everything that is answered, under the names that `$ref`s give them. */
export function answerSchemas(): Schemas {
  const { $defs } = inComponents(
    z.toJSONSchema(z.object({ problem, correction, recusal, ...answersByOperation() })),
  )
  return $defs as Schemas // named ones stand there
}

/** A schema as it stands in a document: by reference where it has a name. */
export function schemaOf(schema: z.ZodType): Schemas {
  const { properties } = inComponents(z.toJSONSchema(z.object({ only: schema })))
  return (properties as { readonly only: Schemas }).only
}

function answersByOperation(): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(routes.map(({ operation, answers }) => [operation, answers]))
}

/** References to definitions, as references to the components of a document. */
function inComponents(schema: object): Schemas {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as Schemas // what went in
}
