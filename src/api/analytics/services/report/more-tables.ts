import { currentShop } from '../../../accounts/services/shop-settings';
import { today } from '../../domain/periods';
import type { ReportTable, Cell } from '../../domain/report/report';
import { reportWords } from '../../domain/report/words';
import { ask, tableOf, type Column, type Making } from './making';

const COHORT_MONTHS = 6;
const FORECAST_DAYS = 30;
const MOST_RULES = 30;

async function cohorts(making: Making): Promise<ReportTable> {
  const { cohorts: found, asOf } = await ask(making, 'cohorts', {});
  const later = Array.from({ length: COHORT_MONTHS }, (_, index) => index);
  const columns: Column[] = [
    ['month', 'text'],
    ['customers', 'count'],
    ...later.map((months): Column => [{ text: `+${months + 1}` }, 'share']),
  ];
  const rows = found
    .filter(({ size }) => size > 0)
    .slice(-24)
    .map(({ month, size, active }): Cell[] => [
      month,
      size,
      ...later.map((months) => {
        const cell = active[months] ?? null;
        return cell === null ? null : cell / size;
      }),
    ]);
  return tableOf(making, { title: 'cohorts', columns, rows, why: asOf === null ? 'notYet' : 'nothing' });
}

async function forecast(making: Making): Promise<ReportTable> {
  const { forecast: days, asOf } = await ask(making, 'forecast', { horizon: FORECAST_DAYS, level: 95 });
  const columns: Column[] = [
    ['day', 'text'],
    ['expected', 'money'],
    ['from', 'money'],
    ['to', 'money'],
  ];
  const rows = days.map(({ day, mean, lower, upper }): Cell[] => [day, mean, Math.max(0, lower), upper]);
  return tableOf(making, { title: 'forecast', columns, rows, why: asOf === null ? 'notYet' : 'few' });
}

async function baskets(making: Making): Promise<ReportTable> {
  const { rules, asOf } = await ask(making, 'baskets', { limit: MOST_RULES });
  const names = (goods: { name: string }[]): string => goods.map(({ name }) => name).join(' + ');
  const columns: Column[] = [
    ['if', 'text'],
    ['then', 'text'],
    ['confidence', 'share'],
    ['usual', 'share'],
    ['count', 'count'],
  ];
  const rows = rules.map(({ antecedent, consequent, confidence, lift, count }): Cell[] => [
    names(antecedent),
    names(consequent),
    confidence,
    confidence / lift,
    count,
  ]);
  return tableOf(making, { title: 'baskets', columns, rows, why: asOf === null ? 'notYet' : 'few' });
}

async function visits(making: Making): Promise<ReportTable> {
  const say = reportWords(making.language);
  const { isKept, total, bySex, byAge, bySocialStatus } = await ask(making, 'visits', { ...making.period, by: making.by });
  const sexes: Record<string, string> = { female: say('female'), male: say('male') };
  const ages: Record<string, string> = { 'under-18': say('under18'), '55-plus': '55+' };
  const groups = [
    [say('sex'), bySex, sexes],
    [say('age'), byAge, ages],
    [say('socialStatus'), bySocialStatus, {}],
  ] as const;
  const rows = groups.flatMap(([group, found, names]) =>
    found.map(({ key, visits: count }): Cell[] => [
      group,
      key === '' || key === 'unknown' ? say('none') : ((names as Record<string, string>)[key] ?? key),
      count,
      count / Math.max(1, total),
    ]),
  );
  const columns: Column[] = [
    ['group', 'text'],
    ['name', 'text'],
    ['visits', 'count'],
    ['share', 'share'],
  ];
  return tableOf(making, { title: 'visits', columns, rows, why: isKept ? 'nothing' : 'notKept' });
}

async function events(making: Making): Promise<ReportTable> {
  const { isKept, events: found } = await ask(making, 'events', making.period);
  const columns: Column[] = [
    ['name', 'text'],
    ['when', 'text'],
    ['registered', 'count'],
    ['attended', 'count'],
  ];
  const { timezone } = await currentShop(making.strapi);
  const rows = found.map(({ title, startAt, registered, attended }): Cell[] => [
    title,
    today(new Date(startAt), timezone),
    registered,
    attended,
  ]);
  return tableOf(making, { title: 'events', columns, rows, why: isKept ? 'nothing' : 'notKept' });
}

async function mailings(making: Making): Promise<ReportTable> {
  const { isKept, mailings: found } = await ask(making, 'mailings', making.period);
  const columns: Column[] = [
    ['name', 'text'],
    ['owner', 'text'],
    ['sent', 'count'],
    ['failed', 'count'],
    ['unknown', 'count'],
  ];
  const rows = found.map(({ name, owner, sent, failed, unknown }): Cell[] => [name, owner, sent, failed, unknown]);
  return tableOf(making, { title: 'mailings', columns, rows, why: isKept ? 'nothing' : 'notKept' });
}

/** Tables of what the night works out. */
export const MODEL_TABLES = { cohorts, forecast, baskets };

/** Tables of the club and of mailings. */
export const PART_TABLES = { visits, events, mailings };
