export { httpHandler } from './handler.ts'
export type { HttpHandler } from './handler.ts'
export { isCrossSite } from './request/cross-site.ts'
export type { HttpOptions } from './options.ts'
