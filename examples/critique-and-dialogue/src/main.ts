import { runExample } from '@civicflow/example-told-story/run'
import { reportOn } from './print/report.ts'
import { tell } from './story/tell.ts'
import { openWorld } from './world.ts'

await runExample({ name: 'critique-and-dialogue', open: openWorld, tell, report: reportOn })
