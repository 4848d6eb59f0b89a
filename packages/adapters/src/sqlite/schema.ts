/** Counts the forms the tables have had; a file made for another form is not touched. */
export const SCHEMA_VERSION = 3

/** A text's row id is its case's number, shifted by so many bits, plus its place in the case. */
export const TEXT_BITS = 20

/** `between …`: the row ids of a case's texts, for SQL that gives the case's number. */
export function textsOf(number: string): string {
  return `between ${number} << ${TEXT_BITS} and ${lastTextOf(number)}`
}

/** SQL for the last row id that a text of a case can have. */
export function lastTextOf(number: string): string {
  return `(${number} << ${TEXT_BITS} | ${2 ** TEXT_BITS - 1})`
}

// Every sign but the space is part of a word; letters beyond ASCII are so already.
const SIGNS = `!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~`

/** SQL for the deliveries in the index of what was not delivered; it serves questions that repeat this, and no others. */
export const UNSENT = "status in ('dead', 'dropped', 'withdrawn', 'pending')"

/**
 * The tables, which may stand beside a host's own in one file; hence the prefix, and a version of their own instead
 * of the file's.
 *
 * Cases carry a `number`, ascending in the order they were opened, that every other table uses for them. Traits
 * and lists are kept once and referred to by number: they are many, and each is in two trees.
 *
 * Cases that are seen by the same audiences are of one audience set. Counts are kept for each set, so that whoever has
 * some of the audiences is told the sum over the sets with one of them, and no case twice.
 */
export const SCHEMA = `
create table civicflow_schema (version integer not null) strict;
insert into civicflow_schema values (${SCHEMA_VERSION});

create table civicflow_tenants (
  id integer primary key,
  tenant text not null unique,
  position integer not null default 0
) strict;

create table civicflow_audience_sets (
  id integer primary key,
  tenant integer not null references civicflow_tenants,
  audiences text not null,
  unique (tenant, audiences)
) strict;
create table civicflow_sets_with_audience (
  audience integer not null references civicflow_traits,
  audience_set integer not null references civicflow_audience_sets,
  primary key (audience, audience_set)
) strict, without rowid;

create table civicflow_cases (
  number integer primary key,
  tenant integer not null references civicflow_tenants,
  id text not null,
  opened integer not null,
  process text not null,
  version integer not null,
  revision integer not null,
  head text not null,
  recorded_at text not null,
  parent text,
  audience_set integer not null references civicflow_audience_sets,
  state text not null,
  summary text not null,
  unique (tenant, id),
  unique (tenant, opened)
) strict;
create index civicflow_children on civicflow_cases (tenant, parent, number) where parent is not null;

create table civicflow_entries (
  id integer primary key,
  tenant integer not null references civicflow_tenants,
  position integer not null,
  number integer not null references civicflow_cases,
  revision integer not null,
  body text not null,
  unique (tenant, position),
  unique (number, revision)
) strict;

create table civicflow_traits (
  id integer primary key,
  tenant integer not null references civicflow_tenants,
  name text not null,
  value text not null,
  unique (tenant, name, value)
) strict;
create table civicflow_case_traits (
  trait integer not null references civicflow_traits,
  number integer not null references civicflow_cases,
  primary key (trait, number)
) strict, without rowid;
create index civicflow_traits_of_case on civicflow_case_traits (number, trait);

create table civicflow_counts (
  audience_set integer not null references civicflow_audience_sets,
  name text not null,
  process text not null,
  value text not null,
  cases integer not null,
  primary key (audience_set, name, process, value)
) strict, without rowid;

create table civicflow_lists (
  id integer primary key,
  tenant integer not null references civicflow_tenants,
  list text not null,
  unique (tenant, list)
) strict;
create table civicflow_queue (
  list integer not null references civicflow_lists,
  day text not null,
  number integer not null references civicflow_cases,
  item text not null,
  primary key (list, day, number, item)
) strict, without rowid;
create index civicflow_queue_of_case on civicflow_queue (number, list, day, item);

create table civicflow_texts (
  id integer primary key,
  revision integer not null,
  words text not null
) strict;
create virtual table civicflow_text_index using fts5 (
  words,
  content = 'civicflow_texts',
  content_rowid = 'id',
  columnsize = 0,
  detail = none,
  prefix = '1 2 3 4 5 6 7',
  tokenize = ${quoted(`ascii tokenchars ${quoted(SIGNS, "'")}`, '"')}
);
insert into civicflow_text_index (civicflow_text_index, rank) values ('secure-delete', 1);

create table civicflow_counters (
  tenant integer not null references civicflow_tenants,
  case_id text not null,
  name text not null,
  value integer not null,
  primary key (tenant, case_id, name)
) strict, without rowid;

create table civicflow_receipts (
  tenant integer not null references civicflow_tenants,
  caller text not null,
  key text not null,
  digest text not null,
  case_id text not null,
  revision integer not null,
  primary key (tenant, caller, key)
) strict, without rowid;

create table civicflow_effects (
  number integer not null references civicflow_cases,
  id text not null,
  body text not null,
  primary key (number, id)
) strict;

create table civicflow_deliveries (
  sequence integer primary key,
  tenant integer not null references civicflow_tenants,
  number integer not null references civicflow_cases,
  effect text not null,
  status text not null,
  attempts integer not null,
  next_at text not null,
  holder text,
  error text,
  decided_by text,
  decided_reason text,
  unique (tenant, effect)
) strict;
create index civicflow_pending on civicflow_deliveries (tenant, next_at, sequence) where status = 'pending';
create index civicflow_unsent on civicflow_deliveries (tenant, status, sequence)
  where ${UNSENT};
create index civicflow_deliveries_of_case on civicflow_deliveries (number);

create table civicflow_leases (
  tenant integer not null references civicflow_tenants,
  name text not null,
  holder text not null,
  until text not null,
  primary key (tenant, name)
) strict, without rowid;

create table civicflow_checkpoints (
  tenant integer not null references civicflow_tenants,
  number integer not null,
  body text not null,
  primary key (tenant, number)
) strict;
`

function quoted(text: string, quote: string): string {
  return quote + text.replaceAll(quote, quote + quote) + quote
}
