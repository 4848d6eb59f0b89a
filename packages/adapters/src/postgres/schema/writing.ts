import { COUNTED_TRAITS } from '@civicflow/core'
import { BATCH_COLUMN_NAMES, BATCH_COLUMNS } from './batch-columns.ts'

/**
 * The functions that write a batch of commits in one round trip. `s` is the schema's name, quoted.
 *
 * A tenant's row is locked from the first statement to the end of the transaction: that is what gives every entry its
 * position without a gap, and lets nobody see a later one before an earlier one.
 */
export function writing(s: string): string {
  return `${namesKept(s)}${apply(s)}${applyForHost(s)}`
}

/** The SQLSTATE of a batch in which something stands against a commit; what it is stands in the error's detail. */
export const OBSTACLE = 'CF001'

const COUNTED = `'{${COUNTED_TRAITS.join(',')}}'`
const PARAMETERS = BATCH_COLUMN_NAMES.map((name) => `${name} ${BATCH_COLUMNS[name]}`).join(', ')

/** Milliseconds that a commit waits for others of its tenant, at the most. */
export const LOCK_MS = 10_000

// The time to wait for a lock is set by each call, and what it was before comes back after it.
// Plans are kept from the first calls on, when the tables are small and unknown: they must be right for large ones.
const SETTINGS = `set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set lock_timeout = '${LOCK_MS}ms'`

/** The numbers of traits and lists, which get one when they are first heard of; null where one that is taken away never was. */
function namesKept(s: string): string {
  const numbers = (table: string, columns: string, asked: string, same: string) => `
  select array_agg(o.id order by x.place) into numbers
    from unnest(${asked}) with ordinality as x(${columns}, place)
    left join ${s}.${table} o on o.tenant = of_tenant and ${same};`
  const traits = numbers(
    'traits',
    'name, value',
    'names, the_values',
    'o.name = x.name and o.value = x.value',
  )
  const lists = numbers('lists', 'list', 'names', 'o.list = x.list')
  return `
create function ${s}.trait_numbers(of_tenant integer, signs integer[], names text[], the_values text[], out numbers integer[])
language plpgsql as $$
begin${traits}
  if array_position(numbers, null) is null then return; end if;
  insert into ${s}.traits (tenant, name, value, counted)
    select distinct of_tenant, x.name, x.value, x.name = any (${COUNTED})
    from unnest(signs, names, the_values, numbers) as x(sign, name, value, number)
    where x.sign > 0 and x.number is null on conflict do nothing;${traits}
end $$;

create function ${s}.list_numbers(of_tenant integer, signs integer[], names text[], out numbers integer[])
language plpgsql as $$
begin${lists}
  if array_position(numbers, null) is null then return; end if;
  insert into ${s}.lists (tenant, list)
    select distinct of_tenant, x.list from unnest(signs, names, numbers) as x(sign, list, number)
    where x.sign > 0 and x.number is null on conflict do nothing;${lists}
end $$;
`
}

/**
 * Gives the tenant's position before the first entry. Others are waited for so many milliseconds as `patience` says. Of a batch every case and every key is in one commit alone. Where
 * something stands against one of the commits, nothing is written and the error `OBSTACLE` raised.
 */
function apply(s: string): string {
  const parts = [
    receiptsKept,
    casesChanged,
    casesOpened,
    obstacleRaised,
    traitsChanged,
    queueChanged,
    restWritten,
  ]
  return `
create function ${s}.apply(patience integer, of_tenant text, at text, positions integer, ${PARAMETERS}) returns bigint
language plpgsql ${SETTINGS} as $$
declare
  _tenant integer;
  _base bigint;
  _at text := coalesce(at, ${s}.instant(clock_timestamp()));
  _traits integer[] := '{}';
  _counted integer[];
  _lists integer[];
  _opened bigint[];
  _sets integer[];
  _missing integer[];
  _repeated integer[];
  _conflicts jsonb;
begin
  perform set_config('lock_timeout', patience || 'ms', true);
  update ${s}.tenants t set position = t.position + positions where t.tenant = of_tenant
    returning t.id, t.position - positions into _tenant, _base;
  if not found then
    insert into ${s}.tenants as t (tenant, position) values (of_tenant, positions)
      on conflict (tenant) do update set position = t.position + positions
      returning t.id, t.position - positions into _tenant, _base;
  end if;
${parts.map((part) => part(s)).join('')}
  return _base;
end $$;
`
}

function receiptsKept(s: string): string {
  return `
  if cardinality(receipt_key) > 0 then
    with kept as (
      insert into ${s}.receipts (tenant, caller, key, digest, case_id, revision)
        select _tenant, x.* from unnest(
          receipt_caller, receipt_key, receipt_digest, receipt_case, receipt_revision) as x
        on conflict do nothing returning caller, key)
    select array_agg(x.place) into _repeated
      from unnest(receipt_caller, receipt_key) with ordinality as x(caller, key, place)
      left join kept k on k.caller = x.caller and k.key = x.key where k.key is null;
  end if;
`
}

function casesChanged(s: string): string {
  return `
  with changed as (
    update ${s}.cases c
      set process = x.process, version = x.version, revision = x.revision, head = x.head, recorded_at = x.at,
        summary = x.summary, state = x.state
      from unnest(case_name, case_expected, case_process, case_version, case_revision, case_head, case_at, case_summary,
        case_state) as x(id, expected, process, version, revision, head, at, summary, state)
      where c.tenant = _tenant and c.id = x.id and c.revision = x.expected and x.expected > 0
      returning c.id, c.opened, c.audience_set)
  select array_agg(case when x.expected = 0 then _base + x.first else c.opened end order by x.k),
      array_agg(c.audience_set order by x.k),
      array_agg(x.k) filter (where x.expected > 0 and c.id is null)
    into _opened, _sets, _missing
    from unnest(case_name, case_expected, case_first) with ordinality as x(id, expected, first, k)
    left join changed c on c.id = x.id;
`
}

/** A case belongs to the set of its audiences from the moment it is opened. */
function casesOpened(s: string): string {
  return `
  if cardinality(trait_case) > 0 then
    select numbers into _traits from ${s}.trait_numbers(_tenant, trait_sign, trait_name, trait_value);
  end if;
  if 0 = any (case_expected) then
    with seeing as (
      select x.k, array_agg(distinct x.trait order by x.trait) as ids
      from unnest(trait_case, trait_sign, trait_name, _traits) as x(k, sign, name, trait)
      where x.sign > 0 and x.name = 'audience' group by x.k
    ), audiences as (
      select x.k, coalesce(o.ids, '{}') as ids
      from unnest(case_expected) with ordinality as x(expected, k) left join seeing o on o.k = x.k
      where x.expected = 0
    ), made as (
      insert into ${s}.audience_sets (tenant, audiences)
        select distinct _tenant, w.ids from audiences w
        where not exists (select from ${s}.audience_sets o where o.tenant = _tenant and o.audiences = w.ids)
        returning id, audiences)
    select array_agg(coalesce(_sets[x.k], o.id, m.id) order by x.k) into _sets
      from unnest(case_name) with ordinality as x(id, k)
      left join audiences w on w.k = x.k
      left join ${s}.audience_sets o on o.tenant = _tenant and o.audiences = w.ids
      left join made m on m.audiences = w.ids;
    with opened as (
      insert into ${s}.cases (tenant, opened, id, process, version, revision, head, recorded_at, parent, audience_set,
          summary, state)
        select _tenant, _base + x.first, x.id, x.process, x.version, x.revision, x.head, x.at, x.parent, x.audience_set,
          x.summary, x.state
        from unnest(case_name, case_expected, case_first, case_parent, case_process, case_version, case_revision, case_head,
          case_at, case_summary, case_state, _sets) as x(id, expected, first, parent, process, version, revision, head, at,
          summary, state, audience_set)
        where x.expected = 0
        on conflict do nothing returning id)
    select _missing || array_agg(x.k) into _missing
      from unnest(case_name, case_expected) with ordinality as x(id, expected, k)
      where x.expected = 0 and not exists (select from opened o where o.id = x.id);
  end if;
`
}

/** Says which commits were written before, and which are about a case at another revision. */
function obstacleRaised(s: string): string {
  return `
  if cardinality(_missing) > 0 or _repeated is not null then
    select jsonb_agg(jsonb_build_object('commit', case_commit[m], 'case', case_name[m], 'revision', coalesce(c.revision, 0))
        order by m)
      into _conflicts from unnest(_missing) as m
      left join ${s}.cases c on c.tenant = _tenant and c.id = case_name[m];
    raise exception 'a commit does not fit' using errcode = '${OBSTACLE}', detail = jsonb_build_object(
      'conflicts', coalesce(_conflicts, '[]'),
      'repeated', coalesce((
        select jsonb_agg(jsonb_build_object('commit', receipt_commit[x], 'receipt', jsonb_build_object('caller', r.caller,
          'key', r.key, 'digest', r.digest, 'case', r.case_id, 'revision', r.revision)))
        from unnest(_repeated) as x
        join ${s}.receipts r on r.tenant = _tenant and r.caller = receipt_caller[x] and r.key = receipt_key[x]), '[]'));
  end if;
  insert into ${s}.entries (tenant, position, opened, revision, body)
    select _tenant, _base + x.place, _opened[x.k], x.revision, x.body
    from unnest(entry_case, entry_revision, entry_body) with ordinality as x(k, revision, body, place);
`
}

/** A case whose audiences change is taken out of the counts of one set, and put into those of another. */
function traitsChanged(s: string): string {
  return `
  if cardinality(trait_case) > 0 then
    select array_agg(x.id) into _counted
      from unnest(trait_name, _traits) as x(name, id) where x.name = any (${COUNTED});
    if cardinality(moved) > 0 then ${allCounted(s, '-count(*)')} end if;
    with gone as (
      delete from ${s}.case_traits c
        using unnest(trait_case, trait_sign, _traits) as x(k, sign, trait)
        where x.sign < 0 and c.trait = x.trait and c.opened = _opened[x.k]
        returning x.k, c.trait
    ), come as (
      insert into ${s}.case_traits (tenant, trait, opened)
        select _tenant, x.trait, _opened[x.k] from unnest(trait_case, trait_sign, _traits) as x(k, sign, trait)
        where x.sign > 0 on conflict do nothing returning array_position(_opened, opened) as k, trait
    ), changed as (
      select k, trait, -1 as cases from gone union all select k, trait, 1 from come
    )
    insert into ${s}.counts as n (audience_set, process, trait, cases)
      select _sets[x.k], case_process[x.k], x.trait, sum(x.cases)
      from changed x where x.trait = any (_counted) and x.k <> all (moved)
      group by 1, 2, 3
      on conflict (audience_set, process, trait) do update set cases = n.cases + excluded.cases;
    if cardinality(moved) > 0 then
      perform ${s}.moved_to_their_sets(_tenant, array(select _opened[m] from unnest(moved) as m));
      ${allCounted(s, 'count(*)')}
    end if;
    delete from ${s}.counts n
      using unnest(trait_case, trait_sign, _traits) as x(k, sign, trait)
      where x.sign < 0 and n.audience_set = _sets[x.k] and n.process = case_process[x.k] and n.trait = x.trait
        and n.cases = 0;
  end if;
`
}

/** Adds to the counts, for every counted trait that the moved cases have now. */
function allCounted(s: string, sum: string): string {
  return `
      insert into ${s}.counts as n (audience_set, process, trait, cases)
        select c.audience_set, c.process, x.trait, ${sum}
        from unnest(moved) as m
        join ${s}.cases c on c.tenant = _tenant and c.opened = _opened[m]
        join ${s}.case_traits x on x.tenant = c.tenant and x.opened = c.opened
        join ${s}.traits t on t.id = x.trait and t.counted
        group by 1, 2, 3
        on conflict (audience_set, process, trait) do update set cases = n.cases + excluded.cases;`
}

function queueChanged(s: string): string {
  const asked = `unnest(queue_case, queue_sign, _lists, queue_day, queue_item) as x(k, sign, list, day, item)`
  return `
  if cardinality(queue_case) > 0 then
    select numbers into _lists from ${s}.list_numbers(_tenant, queue_sign, queue_list);
    delete from ${s}.queue q using ${asked}
      where x.sign < 0 and q.list = x.list and q.day = x.day and q.opened = _opened[x.k] and q.item = x.item;
    insert into ${s}.queue (tenant, list, day, opened, item)
      select _tenant, x.list, x.day, _opened[x.k], x.item from ${asked} where x.sign > 0 on conflict do nothing;
  end if;
`
}

function restWritten(s: string): string {
  const texts = `unnest(text_case, text_sign, text_revision, text_words) as x(k, sign, revision, words)`
  const same =
    't.tenant = _tenant and t.opened = _opened[x.k] and t.revision = x.revision and t.words = x.words'
  return `
  if cardinality(text_case) > 0 then
    delete from ${s}.texts t using ${texts} where x.sign < 0 and ${same};
    insert into ${s}.texts (tenant, opened, revision, words)
      select distinct _tenant, _opened[x.k], x.revision, x.words from ${texts}
      where x.sign > 0 and not exists (select from ${s}.texts t where ${same});
  end if;
  if cardinality(effect_case) > 0 then
    insert into ${s}.deliveries (tenant, opened, effect, body, status, next_at)
      select _tenant, _opened[x.k], x.id, x.body, 'pending', _at
      from unnest(effect_case, effect_id, effect_body) with ordinality as x(k, id, body, place) order by x.place;
    update ${s}.deliveries d set status = 'withdrawn' from unnest(effect_corrects) as corrected
      where d.tenant = _tenant and d.effect = corrected and d.status in ('pending', 'dead');
  end if;
  if cardinality(counter_case) > 0 then
    insert into ${s}.counters as n (tenant, case_id, name, value)
      select _tenant, x.id, x.name, sum(x.add)
      from unnest(counter_case, counter_name, counter_add) as x(id, name, add) group by 2, 3
      on conflict (tenant, case_id, name) do update set value = n.value + excluded.value;
  end if;
`
}

/** Writes one commit in a transaction of a host; where that fails, its transaction goes on without it. */
function applyForHost(s: string): string {
  return `
create function ${s}.moved_to_their_sets(of_tenant integer, cases bigint[]) returns void language plpgsql as $$
declare
  _case bigint;
  _audiences integer[];
begin
  foreach _case in array cases loop
    _audiences := array(
      select t.id from ${s}.case_traits x join ${s}.traits t on t.id = x.trait
      where x.tenant = of_tenant and x.opened = _case and t.name = 'audience' order by 1);
    insert into ${s}.audience_sets (tenant, audiences) select of_tenant, _audiences
      where not exists (select from ${s}.audience_sets o where o.tenant = of_tenant and o.audiences = _audiences);
    update ${s}.cases c set audience_set = o.id from ${s}.audience_sets o
      where c.tenant = of_tenant and c.opened = _case and o.tenant = of_tenant and o.audiences = _audiences;
  end loop;
end $$;

create function ${s}.apply_for_host(asked_installation uuid, of_tenant text, at text, positions integer, ${PARAMETERS})
returns jsonb language plpgsql as $$
declare
  _detail text;
begin
  if asked_installation <> (select installation from ${s}.schema) then
    return '{"elsewhere": true}';
  end if;
  return jsonb_build_object('base',
    ${s}.apply(${LOCK_MS}, of_tenant, at, positions, ${BATCH_COLUMN_NAMES.join(', ')}));
exception when others then
  get stacked diagnostics _detail = pg_exception_detail;
  return jsonb_build_object('failed', jsonb_build_object('code', sqlstate, 'message', sqlerrm, 'detail', _detail));
end $$;
`
}
