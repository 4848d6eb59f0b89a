import type { Label } from '@civicflow/core'
import type { ProblemCode } from '../wire/problem.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** The title of each problem, and what to do about it where nothing closer is known. */
export type ProblemWords = Readonly<Record<ProblemCode, { readonly title: string; readonly detail: string }>>

/** What is said of a request that is not about a case; what is, says the process's own words. */
export const problemWords: Readonly<Record<keyof Label, ProblemWords>> = { vi, en }
