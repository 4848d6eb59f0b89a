export { guardKey, scxml } from './scxml.ts'
