declare const processOfCase: unique symbol

/** The id of a case of one process. An id from a URL or a list has no brand; the engine checks it when it is used. */
export type CaseId<Process extends string = string> = string & { readonly [processOfCase]?: Process }
