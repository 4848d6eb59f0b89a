import type * as z from 'zod'
import type * as answers from './answers.ts'
import type * as cases from './cases.ts'
import type { Problem, ProblemCode } from './problem.ts'
import type * as words from './words.ts'

// What the server answers, as types: a client carries none of the schemas.

export type Named = z.output<typeof words.named>
export type Citation = z.output<typeof words.citation>
export type Ground = words.Ground
export type Refusal = words.Refusal
export type Finding = z.output<typeof words.finding>
export type Field = z.output<typeof words.field>
export type Fact = z.output<typeof words.fact>
export type Entry = z.output<typeof words.entry>

export type Row = z.output<typeof cases.row>
export type DayRow = z.output<typeof cases.dayRow>
export type Rows = z.output<typeof cases.rows>
export type DayRows = z.output<typeof cases.dayRows>
export type Counts = z.output<typeof cases.counts>
export type CaseCount = z.output<typeof cases.caseCount>
export type Deadline = z.output<typeof cases.deadline>
export type CaseView = z.output<typeof cases.caseView>
export type History = z.output<typeof cases.history>
export type Links = z.output<typeof cases.links>
export type DueExplanation = z.output<typeof cases.dueExplanation>
export type Diagram = z.output<typeof cases.diagram>

export type EventForm = z.output<typeof answers.eventForm>
export type Allowed = z.output<typeof answers.allowed>
export type AllowedEvent = Allowed['allowed'][number]
export type WithheldEvent = Allowed['withheld'][number]
export type Accepted = z.output<typeof answers.accepted>
export type Explanation = z.output<typeof answers.explanation>
export type Desk = z.output<typeof answers.desk>
export type ProcessDescription = z.output<typeof answers.processDescription>
export type Choices = z.output<typeof answers.choices>
export type Revealed = z.output<typeof answers.revealed>
export type Change = z.output<typeof answers.change>
export type Changes = z.output<typeof answers.changes>

export type { Problem, ProblemCode }
