import { runExample } from '@civicflow/example-told-story/run'
import { reportOn } from './print/report.ts'
import { tell } from './story/tell.ts'
import { openWorld } from './world.ts'

await runExample({
  name: 'one-campaign',
  open: openWorld,
  tell,
  report: (world, story, language, messages, file) => reportOn(world, story, file, language, messages),
})
