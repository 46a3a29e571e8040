import type { AchievementRule, Metric, RuleCondition } from '../domain/achievement-rule';
import type { Parameters } from '../../../platform/http/list-sql';

/** Where a rule looks: everybody, or one customer (row id), and the shop's time zone for days of the calendar. */
export interface RuleScope {
  customerId: number | null;
  timezone: string;
}

/** Facts of a metric: rows of `customer_id`, the moment or day they count at, and what they add. */
interface Facts {
  from: string;
  customer: string;
  /** A timestamptz, or a date where days are counted. */
  at: string;
  amount: string;
}

const ORDERS: Omit<Facts, 'amount'> = {
  from: `orders o join orders_customer_lnk l on l.order_id = o.id where o.order_status = 'completed' and o.payment_status <> 'refunded'`,
  customer: 'l.customer_id',
  at: 'o.completed_at',
};
const VISITS: Omit<Facts, 'amount'> = { from: 'visits v where v.cancelled_at is null', customer: 'v.customer_id', at: 'v.at' };

/**
 * A rule as one query that answers `customer_id` of everybody who has earned it, each once; values go into `parameters`. Facts that were undone,
 * refunded or cancelled are not counted, so that asking again tells who has lost it.
 */
export function earnedSql(rule: AchievementRule, scope: RuleScope, parameters: Parameters): string {
  const sets = rule.conditions.map((condition) => `(${conditionSql(condition, scope, parameters)})`);
  const earned = sets.join(rule.match === 'all' ? ' intersect ' : ' union ');
  return `select x.customer_id from (${earned}) x join customers c on c.id = x.customer_id
    where c.deleted_at is null and c.merged_into_id is null and c.erased_at is null`;
}

function conditionSql(condition: RuleCondition, scope: RuleScope, parameters: Parameters): string {
  const threshold = parameters.add(condition.threshold, '::numeric');
  const own = (customer: string): string =>
    scope.customerId === null ? 'true' : `${customer} = ${parameters.add(scope.customerId, '::int')}`;
  switch (condition.metric) {
    case 'orders.largest':
      return `select distinct l.customer_id from ${ORDERS.from} and ${own('l.customer_id')} and o.total >= ${threshold}`;
    case 'visits.week-streak':
      return streakSql(own('v.customer_id'), threshold);
    case 'visits.birthday':
      return `select v.customer_id from visits v join customers b on b.id = v.customer_id where v.cancelled_at is null and ${own('v.customer_id')}
        and to_char(v.visit_day, 'MM-DD') = to_char(b.birth_date, 'MM-DD') group by 1 having count(distinct v.visit_day) >= ${threshold}`;
    case 'member.days':
      return `select m.id as customer_id from customers m where ${own('m.id')} and timezone('UTC', m.created_at) <= now() - make_interval(days => ${threshold}::int)`;
    default:
      return countedSql(condition, factsOf(condition, parameters), { own, threshold, scope, parameters });
  }
}

/** Weeks in a row with a visit: Mondays that follow one another fall into one island; who has several long ones is named once. */
function streakSql(own: string, threshold: string): string {
  return `select distinct s.customer_id from (
      select w.customer_id, w.monday - (7 * row_number() over (partition by w.customer_id order by w.monday))::int as island
      from (select distinct v.customer_id, date_trunc('week', v.visit_day)::date as monday from visits v where v.cancelled_at is null and ${own}) w) s
    group by s.customer_id, s.island having count(*) >= ${threshold}`;
}

type Counted = Exclude<Metric, 'orders.largest' | 'visits.week-streak' | 'visits.birthday' | 'member.days'>;

function factsOf(condition: RuleCondition, parameters: Parameters): Facts {
  switch (condition.metric as Counted) {
    case 'orders.count':
      return { ...ORDERS, amount: '1' };
    case 'orders.spent':
      return { ...ORDERS, amount: 'o.total' };
    case 'visits.count':
      return { ...VISITS, amount: '1' };
    case 'visits.days':
      return {
        ...VISITS,
        from: `(select distinct customer_id, visit_day from visits where cancelled_at is null) v where true`,
        at: 'v.visit_day',
        amount: '1',
      };
    case 'events.attended': {
      const ofTemplate =
        condition.template === undefined
          ? ''
          : ` and exists (select 1 from events_template_lnk tl join event_templates t on t.id = tl.event_template_id
              where tl.event_id = e.id and t.document_id = ${parameters.add(condition.template, '::text')})`;
      return {
        from: `participations p join events e on e.id = p.event_id where p.state = 'attended'${ofTemplate}`,
        customer: 'p.customer_id',
        at: 'e.start_at',
        amount: '1',
      };
    }
  }
}

interface Counting {
  own: (customer: string) => string;
  threshold: string;
  scope: RuleScope;
  parameters: Parameters;
}

/** Facts summed over ever, over the richest stretch of so many days, or between two days of the shop's calendar. */
function countedSql({ window }: RuleCondition, facts: Facts, { own, threshold, scope, parameters }: Counting): string {
  const source = `${facts.from} and ${own(facts.customer)}`;
  switch (window.kind) {
    case 'ever':
      return `select ${facts.customer} as customer_id from ${source} group by 1 having sum(${facts.amount}) >= ${threshold}`;
    case 'between': {
      const day = facts.at === 'v.visit_day' ? facts.at : `timezone(${parameters.add(scope.timezone, '::text')}, ${facts.at})::date`;
      const range = `${day} between ${parameters.add(window.from, '::date')} and ${parameters.add(window.to, '::date')}`;
      return `select ${facts.customer} as customer_id from ${source} and ${range} group by 1 having sum(${facts.amount}) >= ${threshold}`;
    }
    case 'days': {
      // A frame takes a literal only; the number is whole and bounded by the contract.
      const days = `interval '${Math.trunc(window.days) - (facts.at === 'v.visit_day' ? 1 : 0)} days'`;
      return `select distinct f.customer_id from (
          select ${facts.customer} as customer_id, sum(${facts.amount}) over (partition by ${facts.customer} order by ${facts.at} range between ${days} preceding and current row) as reached
          from ${source}) f where f.reached >= ${threshold}`;
    }
  }
}
