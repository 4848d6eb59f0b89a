import { packageBuild } from '../../tsup.base.ts'

export default packageBuild({
  'sqlite/index': 'src/sqlite/index.ts',
  'postgres/index': 'src/postgres/index.ts',
  'http/index': 'src/http/index.ts',
  'http/client/index': 'src/http/client/index.ts',
  'scxml/index': 'src/scxml/index.ts',
  'dbos/index': 'src/dbos/index.ts',
})
