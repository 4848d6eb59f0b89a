import { packageBuild } from '../../tsup.base.ts'
import { parts, SOURCES } from './build/parts.ts'

const whole = { index: `${SOURCES}/index.ts` }

export default packageBuild({ ...whole, ...parts }, whole)
