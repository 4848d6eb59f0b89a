export { httpHandler } from './handler.ts'
export type { HttpHandler } from './handler.ts'
export type { HttpOptions } from './options.ts'
