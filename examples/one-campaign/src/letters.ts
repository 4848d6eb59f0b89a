import { DatabaseSync } from 'node:sqlite'
import type { CaseId, Delivery } from '@civicflow/core'

/** A letter that went out. */
export interface Letter {
  readonly case: CaseId
  readonly message: string
  readonly to: readonly string[]
}

/**
 * The host's side of deliveries: a book of letters, in a table of its own. A delivery may come twice under one id; the
 * book holds each once.
 */
export function letterBook(file: string) {
  const database = new DatabaseSync(file)
  database.exec('create table if not exists letters (id text primary key, letter text not null) strict')
  const enter = database.prepare('insert into letters values (?, ?) on conflict do nothing')
  const read = database.prepare('select letter from letters order by rowid')
  return {
    deliver: ({ id, case: about, message, to }: Delivery) => {
      const letter: Letter = { case: about, message, to }
      enter.run(id, JSON.stringify(letter))
    },
    all: () => read.all().map(({ letter }) => JSON.parse(String(letter)) as Letter), // as it was entered
    close: () => database.close(),
  }
}
