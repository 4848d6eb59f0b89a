import type { ComponentType } from 'react'
import { ChoiceField, ChoicesField, YesNoField } from './choice-fields.tsx'
import { DayField } from './day-field.tsx'
import type { FieldProps } from './field-props.ts'
import { GroupField, PaperField, ShapesField } from './group-fields.tsx'
import { ListField } from './list-field.tsx'
import { ReferenceField, ReferencesField } from './reference-fields.tsx'
import { type FieldKind, kindOf } from './schema.ts'
import { LineField, NarrativeField, NumberField, TimeField } from './text-fields.tsx'

const fields: Readonly<Record<FieldKind, ComponentType<FieldProps>>> = {
  fixed: () => null,
  choice: ChoiceField,
  choices: ChoicesField,
  shapes: ShapesField,
  paper: PaperField,
  group: GroupField,
  references: ReferencesField,
  list: ListField,
  yesNo: YesNoField,
  number: NumberField,
  day: DayField,
  time: TimeField,
  reference: ReferenceField,
  narrative: NarrativeField,
  line: LineField,
}

/** A field for a value of a schema. */
export function Field(props: FieldProps) {
  const OfKind = fields[kindOf(props.schema)]
  return <OfKind {...props} />
}
