import type { Carried, Round } from './carrying.ts'
import { serve } from './child.ts'
import { poolOn } from './server.ts'

const [, , url = '', atOnce = ''] = process.argv
const pool = poolOn(url, 1)

const TAKE = {
  name: 'take',
  text: `update letters set until = now() + interval '1 minute', holder = $2
    where id in (select id from letters where tenant = $1 and status = 'pending' and until <= now()
      order by until, id limit $3 for update skip locked)
    returning id, body`,
}
const SENT = {
  name: 'sent',
  text: `update letters set status = 'sent', holder = null where id = any ($1::bigint[]) and holder = $2`,
}

serve(async ({ tenant }: Round): Promise<Carried> => {
  const holder = `${process.pid}`
  const sent: string[] = []
  for (;;) {
    const { rows } = await pool.query<{ id: string; body: string }>({
      ...TAKE,
      values: [tenant, holder, Number(atOnce)],
    })
    if (rows.length === 0) return { sent }
    for (const { body } of rows) JSON.parse(body)
    const ids = rows.map(({ id }) => id)
    await pool.query({ ...SENT, values: [ids, holder] })
    sent.push(...ids)
  }
})
