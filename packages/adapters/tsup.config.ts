import { packageBuild } from '../../tsup.base.ts'

export default packageBuild({ 'sqlite/index': 'src/sqlite/index.ts' })
