import type { CaseId } from '../process/case-id.ts'
import type { IndexRows } from '../store/port.ts'

/** Something in a store that does not follow from the journal, or a journal that does not hold together. */
export type Fault =
  /** An entry whose place, predecessor or hash is not what it must be. */
  | {
      readonly fault: 'chain'
      readonly case: CaseId
      readonly revision: number
      readonly what: 'revision' | 'previous' | 'hash'
    }
  /** What is stored of a case, or of the whole tenant, cannot be read at all. */
  | { readonly fault: 'unreadable'; readonly part: 'case' | 'order' | 'checkpoints'; readonly case?: CaseId }
  /** An entry that does not lead where it says, under its process version. */
  | { readonly fault: 'fold'; readonly case: CaseId; readonly revision: number; readonly what: string }
  /** A stored part of a case that its entries do not give. */
  | { readonly fault: 'state'; readonly case: CaseId; readonly part: string }
  /** A row of an index that its state does not give, or one that is gone. */
  | {
      readonly fault: 'index'
      readonly case: CaseId
      readonly rows: keyof IndexRows
      readonly missing: number
      readonly extra: number
    }
  | { readonly fault: 'effects'; readonly case: CaseId }
  /** Some effects have no delivery, or some deliveries no effect. */
  | { readonly fault: 'deliveries'; readonly case: CaseId }
  /** An entry that another case's should have put on record, or the other way round. */
  | { readonly fault: 'told'; readonly case: CaseId; readonly revision: number }
  /** A command's key is not remembered as its entry says. */
  | { readonly fault: 'receipt'; readonly case: CaseId; readonly revision: number }
  /** So many keys are remembered, and so many entries were sent under one. */
  | { readonly fault: 'receipts'; readonly stored: number; readonly counted: number }
  /** A counter that is not the sum over the children. */
  | {
      readonly fault: 'counter'
      readonly case: CaseId
      readonly name: string
      readonly stored: number
      readonly counted: number
    }
  /** A position that is missing, or an entry that stands at two. */
  | { readonly fault: 'position'; readonly position: number }
  /** An entry in the order of commits whose case does not have it. */
  | { readonly fault: 'stray'; readonly case: CaseId; readonly revision: number }
  /** The store's own structures are damaged; `what` is in the store's words. */
  | { readonly fault: 'store'; readonly what: string }
  | { readonly fault: 'checkpoint'; readonly number: number; readonly what: 'altered' | 'missing' }
  /** A case that a checkpoint knew and that is gone, has fewer entries, or other ones. */
  | {
      readonly fault: 'against-checkpoint'
      readonly number: number
      readonly case: CaseId
      readonly what: 'case-missing' | 'tail-cut' | 'rewritten'
    }
