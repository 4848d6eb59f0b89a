import { packageBuild } from '../../tsup.base.ts'

export default packageBuild({
  index: 'src/index.ts',
  'testing/index': 'src/testing/index.ts',
  'messages/vi': 'src/messages/vi.ts',
  'messages/en': 'src/messages/en.ts',
  'pages/index': 'src/pages/index.ts',
  'xstate/index': 'src/xstate/index.ts',
})
