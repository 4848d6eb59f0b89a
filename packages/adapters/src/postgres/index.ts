export type { LentClient, PostgresClient, PostgresPool } from './pool.ts'
export { postgresMigration, postgresStore } from './postgres-store.ts'
export type { PostgresStore, PostgresStoreOptions } from './postgres-store.ts'
export type { PostgresMigration } from './schema/migrate.ts'
