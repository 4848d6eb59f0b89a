import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hosts } from './hosts/hosts.ts'
import { stageOn } from './surface/stage.ts'
import { call } from '../../../core/src/testing/hearing/hearing-world.ts'

describe.each(hosts)('%s', (_, host) => {
  const stage = stageOn(host)
  beforeAll(stage.setUp)
  beforeEach(stage.nextWorld)
  afterEach(stage.closeWorld)
  afterAll(stage.tearDown)
  test('smoke', async () => {
    const r = await stage.as('clerk').post('/processes/hearing/cases', call, { key: 'a' })
    console.log(r.status, r.text)
    expect(r.status).toBe(201)
    const f = await stage.follow('chair', '?after=0')
    console.log(await f.next())
    f.leave()
  })
})
