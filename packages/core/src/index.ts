export { CallerError, StoreError } from './errors.ts'
export type { CallerErrorCode, StoreErrorReason } from './errors.ts'

export { dayNumber, dayOf, isoDay, isLocalTime, toDayNumber, weekday } from './time/day.ts'
export type { DayNumber, Instant, IsoDay, LocalTime } from './time/day.ts'
export { calendarOf, dayKind, isWorkingDay } from './time/calendar.ts'
export type { Calendar, CalendarRow, CalendarTable, DayKind } from './time/calendar.ts'
export { dueOn, explainDue } from './time/count.ts'
export type { Due, DueExplanation, DueStep, DueStepKind, Term } from './time/count.ts'
export { instantOf, isInstant, localTimeOf } from './time/instant.ts'

export { isLaw } from './law/evidence.ts'
export type { Evidence } from './law/evidence.ts'
export { lawOf, lineFrom, lineOn } from './law/law.ts'
export type { Law } from './law/law.ts'
export type {
  Citation,
  CitedInstrument,
  Frequency,
  Length,
  Provision,
  ProvisionLine,
  Quantity,
} from './law/provision.ts'

export { isInForce, registerOf } from './who/register.ts'
export type {
  Area,
  AreaId,
  Body,
  BodyId,
  Delegation,
  DelegationId,
  Label,
  Office,
  OfficeId,
  PersonId,
  Register,
  RegisterTable,
  Validity,
} from './who/register.ts'
export type { Party, Recorder, SystemParty } from './who/party.ts'

export { defineProcess } from './process/define-process.ts'
export { rulesOf } from './process/rule.ts'
export type { Rule, RuleInput, Severity } from './process/rule.ts'
export {
  area,
  body,
  caseReference,
  day,
  documentReference,
  narrative,
  office,
  personal,
  searchable,
} from './process/fields.ts'
export type { DocumentReference, Reference } from './process/fields.ts'
export type {
  AnyCommand,
  AnyEvent,
  CommandOf,
  EventOf,
  EventSchemas,
  Occurrence,
  Sealed,
} from './process/schema.ts'
export type { Labels } from './process/labels.ts'
export type { Anchor, Duty } from './process/duty.ts'
export type {
  AnyProcess,
  AuthorityLine,
  Awaited,
  CaseFacts,
  CommandFor,
  EffectLine,
  EventFor,
  Leaving,
  LinkLine,
  Migration,
  Onward,
  Opening,
  OpeningFor,
  Process,
  ProcessDefinition,
  Outline,
  RoleLine,
  Sample,
  Separation,
  StatePathOf,
  Teller,
  Telling,
} from './process/process.ts'
export type { CaseId } from './process/case-id.ts'
export type { Act, Acts, Case, CaseState, Figures, Recused } from './process/case.ts'
export type { Machine, StatePath, StateValue } from './machine/machine-types.ts'

export { environmentOf } from './kernel/environment.ts'
export type { Environment, Profile } from './kernel/environment.ts'
export type { Cause, Circumstances } from './kernel/circumstances.ts'
export { decide } from './kernel/decide.ts'
export type { Decision, SetOff } from './kernel/decide.ts'
export type { Deadline, DueDeadline, Missing } from './kernel/deadline.ts'
export type { Finding, FindingCode, Ground } from './kernel/finding.ts'
export type { Refusal, RefusalCode } from './kernel/refusal.ts'

export { canonicalJson, digest } from './journal/digest.ts'
export type {
  CorrectedEntry,
  Correction,
  CrossedEntry,
  Effect,
  Entry,
  FactEntry,
  MigratedEntry,
  RecusedEntry,
  RecomputedEntry,
  UnchainedEntry,
} from './journal/entry.ts'
export { factsIn } from './journal/facts.ts'
export type { Fact } from './journal/facts.ts'

export { COUNTED_TRAITS } from './store/port.ts'
export type * from './store/port.ts'
export { memoryStore } from './store/memory-store.ts'
export { caseCursor, openedAfter, pageOf, queueCursor, queuePlaceAfter } from './store/page.ts'
export type { QueuePlace } from './store/page.ts'

export { allowed } from './kernel/allowed.ts'
export type { Allowed, AllowedEvent, Form, WithheldEvent } from './kernel/allowed.ts'
export { decideCorrection } from './kernel/correct.ts'
export type { CorrectionCommand, CorrectionDecision } from './kernel/correct.ts'
export { decideRecusal } from './kernel/recuse.ts'
export type { RecusalCommand, RecusalDecision } from './kernel/recuse.ts'
export { explain } from './kernel/explain.ts'
export type { Explanation } from './kernel/explain.ts'
export { describe } from './kernel/describe.ts'
export type { Description, DutyDescription } from './kernel/describe.ts'
export { mermaid } from './kernel/mermaid.ts'
export { recomputed } from './kernel/recompute.ts'
export { foldedWords } from './kernel/text.ts'
export { failedGuards } from './machine/guard.ts'
export type { GuardTrace } from './machine/guard.ts'
export { shapeOf } from './machine/transitions.ts'
export type { GuardTree, MachineShape, StateShape, TransitionShape } from './machine/transitions.ts'

export { chain } from './journal/chain.ts'
export { fold } from './journal/fold.ts'
export type { Folded, Misfit, Processes } from './journal/fold.ts'
export { merkleRoot } from './journal/merkle.ts'
export { developmentKeys, keyedDigest, openSealed, sealText } from './journal/seal.ts'
export type { KeyProvider } from './journal/seal.ts'

export { createEngine } from './engine/create-engine.ts'
export type { Engine } from './engine/create-engine.ts'
export type {
  BatchedCommand,
  CaseCount,
  CaseFilter,
  CountBy,
  DayRange,
  DueClass,
  DueCount,
  Handle,
  History,
  Link,
} from './engine/handle.ts'
export type { EngineOptions, LogNote } from './engine/options.ts'
export { accepted } from './engine/outcome.ts'
export type { Accepted, Conflict, Failed, Outcome, Prepared, Refused } from './engine/outcome.ts'
export type { RecordOptions } from './engine/record.ts'
export type { Caller } from './engine/visible-case.ts'
export type { Clock } from './time/clock.ts'
export type { Wait } from './time/wait.ts'
export type { Fault } from './engine/fault.ts'
export type { Decided, Deliver, Delivery } from './engine/delivery.ts'
export type { Delivered, Round, Tried, Worker, WorkerOptions } from './engine/worker.ts'
export type { Migrated } from './engine/migrate-all.ts'
export type { Verification } from './engine/verify.ts'
export type { AffectedCase, Forecast, WhatIf } from './engine/what-if.ts'
export type { CaseView, DeadlineView } from './engine/view.ts'

export { groundOn } from './kernel/ground.ts'
export { namesFor } from './messages/names.ts'
export type { MoreNames, Names } from './messages/names.ts'
export { labelledForm } from './messages/labelled-form.ts'
export type { Messages } from './messages/messages.ts'
export type { ToldField } from './messages/told-fields.ts'
