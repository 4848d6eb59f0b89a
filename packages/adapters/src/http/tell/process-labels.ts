import type { AnyProcess } from '@civicflow/core'

type AnyLabels = AnyProcess['labels']

/** The newest version of each process, with what earlier ones called the things that it no longer has. */
export function fullyLabelled(processes: readonly AnyProcess[]): readonly AnyProcess[] {
  const inOrder = processes.toSorted((one, other) => one.version - other.version)
  const versions = Map.groupBy(inOrder, ({ id }) => id)
  return [...versions.values()].map((all) =>
    all.reduce((older, newer) => ({ ...newer, labels: both(older.labels, newer.labels) })),
  )
}

function both(older: AnyLabels, newer: AnyLabels): AnyLabels {
  return {
    process: newer.process,
    states: { ...older.states, ...newer.states },
    events: { ...older.events, ...newer.events },
    fields: { ...older.fields, ...newer.fields },
    values: { ...older.values, ...valuesOf(older, newer) },
    roles: { ...older.roles, ...newer.roles },
    guards: { ...older.guards, ...newer.guards },
    rules: { ...older.rules, ...newer.rules },
    duties: { ...older.duties, ...newer.duties },
  }
}

function valuesOf(older: AnyLabels, newer: AnyLabels): AnyLabels['values'] {
  return Object.fromEntries(
    Object.entries(newer.values).map(([field, words]) => [field, { ...older.values[field], ...words }]),
  )
}
