import { decideRows } from './decide.ts'
console.table(await decideRows())
