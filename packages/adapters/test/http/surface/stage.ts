import { expect } from 'vitest'
import { type Document, type Judge, judgeBy, type Said } from '../description.ts'
import { type Following, follow } from '../following.ts'
import type { Host, Running } from '../hosts/host.ts'
import { type Visitor, visitor } from '../visitor.ts'
import { openWorld, type Who, type World } from '../world.ts'

/** One server for all tests of a host, with a fresh tenant for each; whatever is said is held against the description. */
export interface Stage {
  readonly world: () => World
  readonly origin: () => string
  readonly as: (who: Who | undefined) => Visitor
  readonly follow: (
    who: Who,
    query?: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Following>
  /** Operations that answered something else than a problem, so far. */
  readonly exercised: ReadonlySet<string>
  readonly judge: () => Judge
  readonly setUp: () => Promise<void>
  readonly renew: () => void
  readonly tearDown: () => Promise<void>
}

export function stageOn(host: Host): Stage {
  const exercised = new Set<string>()
  const world = openWorld()
  let server: Running | undefined
  let judge: Judge | undefined
  const origin = () => known(server).origin
  const heard = (said: Said) => {
    expect(known(judge).faults(said)).toEqual([])
    const operation = known(judge).operationAt(said.method, said.path)
    if (operation !== undefined && said.status < 300) exercised.add(operation)
  }
  return {
    world: () => world,
    origin,
    exercised,
    judge: () => known(judge),
    as: (who) => visitor(origin(), who, heard),
    follow: (who, query, headers) => follow(origin(), who, query, headers),
    setUp: async () => {
      server = await host(world.handler)
      const { body } = await visitor(origin(), 'clerk').get('/openapi.json')
      judge = judgeBy(body as Document)
    },
    renew: () => world.renew(),
    tearDown: async () => {
      await known(server).stop()
      await world.close()
    },
  }
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the stage is not set up')
  return value
}
