import type { Invariant } from '../../../platform/invariants';

/** The mailings' part of data-model.md, "Invariants"; each query answers the rows that break it. */
export const invariants: readonly Invariant[] = [
  {
    name: 'mailings: the counters equal the recipients by state',
    sql: `select coalesce(c.mailing_id, r.mailing_id)::text || ' ' || coalesce(c.state, r.state) as subject, c.n as found, r.n as expected
      from (select mailing_id, state, sum(amount)::int as n from delivery_counts group by 1, 2 having sum(amount) <> 0) c
      full join (select mailing_id, case when state in ('claimed', 'in_doubt') then 'sending' else state end as state, count(*)::int as n from deliveries group by 1, 2) r
        on r.mailing_id = c.mailing_id and r.state = c.state
      where c.n is distinct from r.n`,
  },
  {
    name: 'mailings: whoever was written to successfully has a successful try, and one only',
    sql: `select d.document_id as subject, count(a.id) as found, 1 as expected from deliveries d
      left join delivery_attempts a on a.delivery_id = d.id and a.outcome = 'succeeded'
      where d.state = 'accepted' group by d.id, d.document_id having count(a.id) <> 1 and max(d.resent_by) is null`,
  },
  {
    name: 'mailings: nothing is open in a mailing that is settled',
    sql: `select m.document_id as subject, count(*) as found, 0 as expected from mailings m join deliveries d on d.mailing_id = m.id
      where m.settled and d.state in ('pending', 'deferred', 'claimed', 'in_doubt') group by m.id, m.document_id`,
  },
];
