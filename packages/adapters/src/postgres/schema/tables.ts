/** The first schema: tables, their indexes, and the clock. `s` is the schema's name, quoted. */
export function tables(s: string): string {
  return `
create table ${s}.schema (
  version integer not null,
  installation uuid not null default gen_random_uuid()
);
insert into ${s}.schema (version) values (0);

create table ${s}.tenants (
  id integer generated always as identity primary key,
  tenant text collate "C" not null unique,
  position bigint not null default 0
) with (fillfactor = 50);

create table ${s}.traits (
  id integer generated always as identity primary key,
  tenant integer not null,
  name text collate "C" not null,
  value text collate "C" not null,
  counted boolean not null,
  unique (tenant, name, value)
);

create table ${s}.audience_sets (
  id integer generated always as identity primary key,
  tenant integer not null,
  audiences integer[] not null,
  unique (tenant, audiences)
);
create index sets_with_audience on ${s}.audience_sets using gin (audiences);

create table ${s}.cases (
  tenant integer not null,
  opened bigint not null,
  id text collate "C" not null,
  process text collate "C" not null,
  version integer not null,
  revision integer not null,
  head text not null,
  recorded_at text not null,
  parent text collate "C",
  audience_set integer not null,
  summary text not null,
  state text not null,
  primary key (tenant, opened),
  unique (tenant, id)
) with (fillfactor = 80);
create index cases_of_parent on ${s}.cases (tenant, parent, opened) where parent is not null;

create table ${s}.entries (
  tenant integer not null,
  position bigint not null,
  opened bigint not null,
  revision integer not null,
  body text not null,
  primary key (tenant, position),
  unique (tenant, opened, revision)
);

create table ${s}.case_traits (
  tenant integer not null,
  trait integer not null,
  opened bigint not null,
  primary key (trait, opened)
);
create index traits_of_case on ${s}.case_traits (opened, tenant, trait);

create table ${s}.counts (
  audience_set integer not null,
  process text collate "C" not null,
  trait integer not null,
  cases integer not null,
  primary key (audience_set, process, trait)
) with (fillfactor = 50);
create index counts_of_trait on ${s}.counts (trait, audience_set);

create table ${s}.lists (
  id integer generated always as identity primary key,
  tenant integer not null,
  list text collate "C" not null,
  unique (tenant, list)
);
create table ${s}.queue (
  tenant integer not null,
  list integer not null,
  day date not null,
  opened bigint not null,
  item text collate "C" not null,
  primary key (list, day, opened, item)
);
create index queue_of_case on ${s}.queue (opened, tenant);

create table ${s}.texts (
  tenant integer not null,
  opened bigint not null,
  revision integer not null,
  words text collate "C" not null
);
create index texts_of_case on ${s}.texts (opened, tenant);
create function ${s}.lexemes(tenant integer, words text) returns tsvector language sql immutable strict parallel safe
  return array_to_tsvector(string_to_array(tenant || '/' || replace(
    regexp_replace(words, '([^ ]{${LONGEST_LEXEME}})[^ ]+', '\\1', 'g'), ' ', ' ' || tenant || '/'), ' '));
create index texts_by_word on ${s}.texts using gin (${s}.lexemes(tenant, words));
${rarestOf(s)}
create table ${s}.counters (
  tenant integer not null,
  case_id text collate "C" not null,
  name text collate "C" not null,
  value bigint not null,
  primary key (tenant, case_id, name)
) with (fillfactor = 50);

create table ${s}.receipts (
  tenant integer not null,
  caller text collate "C" not null,
  key text collate "C" not null,
  digest text not null,
  case_id text collate "C" not null,
  revision integer not null,
  primary key (tenant, caller, key)
);

create table ${s}.deliveries (
  tenant integer not null,
  sequence bigint generated always as identity,
  opened bigint not null,
  effect text collate "C" not null,
  body text not null,
  status text collate "C" not null,
  attempts integer not null default 0,
  next_at text collate "C" not null,
  holder text collate "C",
  error text,
  decided_by text,
  decided_reason text,
  primary key (tenant, sequence),
  unique (tenant, effect)
);
create index deliveries_pending on ${s}.deliveries (tenant, next_at, sequence) where status = 'pending';
create index deliveries_by_status on ${s}.deliveries (tenant, status, sequence);
create index deliveries_of_case on ${s}.deliveries (opened, tenant);

create table ${s}.leases (
  tenant text collate "C" not null,
  name text collate "C" not null,
  holder text collate "C" not null,
  until text collate "C" not null,
  primary key (tenant, name)
);

create table ${s}.checkpoints (
  tenant integer not null,
  number integer not null,
  body text not null,
  primary key (tenant, number)
);

create function ${s}.instant(at timestamptz) returns text language sql immutable
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
`
}

/** Letters of a word in the index of words; what goes beyond is compared in the text itself. */
export const LONGEST_LEXEME = 100

/** A word that begins so many times as many lexemes as another is not asked of the index. */
const MUCH = 10

/**
 * The question for the index of words: lexemes that begin so. Where there are several, those are left out that the planner
 * takes for many times as frequent as the rarest, because all that begins with a frequent one would be gathered first.
 */
function rarestOf(s: string): string {
  return `
create function ${s}.rarest_of(of_tenant integer, beginnings text[]) returns tsquery language plpgsql as $$
declare
  _asked tsquery[] := array(
    select ('''' || of_tenant || '/' || x.word || ''':*')::tsquery from unnest(beginnings) as x(word));
  _one tsquery;
  _plan json;
  _rows double precision[];
begin
  if cardinality(_asked) > 1 then
    foreach _one in array _asked loop
      for _plan in
        explain (format json) select from ${s}.texts x where ${s}.lexemes(x.tenant, x.words) @@ _one
      loop
        _rows := _rows || (_plan -> 0 -> 'Plan' ->> 'Plan Rows')::double precision;
      end loop;
    end loop;
  end if;
  return (
    select string_agg(x.one::text, ' & ')::tsquery from unnest(_asked, _rows) as x(one, rows)
    where x.rows is null or x.rows <= ${MUCH} * (select min(least) from unnest(_rows) as least));
end $$;
`
}
