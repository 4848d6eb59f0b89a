import { DatabaseSync } from 'node:sqlite'
import type { Delivery } from '@civicflow/core'

/** A letter that went out. */
export interface Letter {
  readonly case: string
  readonly message: string
  readonly to: readonly string[]
}

/**
 * Stands in for the office's post: keeps letters in a table of its own, beside the engine's. A delivery may come twice
 * under one id; the table holds each once.
 */
export function letterBook(file: string) {
  const database = new DatabaseSync(file)
  database.exec('create table if not exists letters (id text primary key, letter text not null) strict')
  const enter = database.prepare('insert into letters values (?, ?) on conflict do nothing')
  const read = database.prepare('select letter from letters order by rowid')
  return {
    deliver: ({ id, case: about, message, to }: Delivery) => {
      enter.run(id, JSON.stringify({ case: about, message, to } satisfies Letter))
    },
    all: () => read.all().map(({ letter }) => JSON.parse(String(letter)) as Letter), // as it was entered
    close: () => database.close(),
  }
}
