import { group } from '../group.ts'
import { communityModelConfiguration } from './configuration.ts'

/** One community model or club (mô hình, câu lạc bộ ở khu dân cư). */
export const communityModel = group(communityModelConfiguration)
