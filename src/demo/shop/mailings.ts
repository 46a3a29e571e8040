import type { SegmentRules } from '../../api/crm/domain/segments/rules';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A segment of the demo shop, to choose as an audience. */
export interface DemoSegment {
  name: string;
  rules: SegmentRules;
}

export const SEGMENTS: readonly DemoSegment[] = [
  { name: 'Постоянные и VIP', rules: { field: 'category', op: 'in', value: ['regular', 'vip'] } },
  { name: 'Москва', rules: { field: 'city', op: 'in', value: ['Москва'] } },
  { name: 'Давно не покупали', rules: { field: 'category', op: 'in', value: ['inactive'] } },
];

/** How far a mailing of the demo has come. */
export type DemoStage = 'completed' | 'paused' | 'draft';

/** A mailing of the demo: its text, and its times from the moment of the load in milliseconds. */
export interface DemoMailing {
  name: string;
  subject: string;
  body: string;
  stage: DemoStage;
  startsIn: number;
  endsIn: number;
  ratePerSecond: number | null;
  /** Index in SEGMENTS; null: everybody with an address. */
  segment: number | null;
}

const letter = (...paragraphs: string[]): string =>
  [
    '<p>Здравствуйте, {{ customer.first_name | default: "друг" }}!</p>',
    ...paragraphs.map((words) => `<p>${words}</p>`),
    '<p><small>{{ shop.name }} · <a href="{{ unsubscribe_url }}">Отписаться</a></small></p>',
  ].join('\n');

/** One that is over, one that was paused half-way, one that is still being written. Nothing of them leaves by itself. */
export const MAILINGS: readonly DemoMailing[] = [
  {
    name: 'Осенние новинки',
    subject: '{{ customer.first_name | default: "Друг" }}, осенние новинки уже в магазине',
    body: letter('К осени у нас новые лампы, пледы и керамика ручной работы.', 'До конца месяца доставка по городу бесплатна.'),
    stage: 'completed',
    startsIn: -12 * DAY,
    endsIn: -11 * DAY,
    ratePerSecond: 2,
    segment: null,
  },
  {
    name: 'Подарки к Новому году',
    subject: 'Подарки к Новому году: подборка мастерской',
    body: letter('Мы собрали подарки, которые успеем упаковать и привезти до праздников.', 'Корпоративные заказы принимаем до 10 декабря.'),
    stage: 'paused',
    startsIn: -3 * HOUR,
    endsIn: 30 * DAY,
    ratePerSecond: 1,
    segment: 0,
  },
  {
    name: 'Приглашение на чаепитие',
    subject: 'Чай, свечи и разговоры: ждём вас в субботу',
    body: letter('В субботу в пять откроем новые чаи и покажем, как льют свечи.', 'Вход свободный, места записываем на сайте.'),
    stage: 'draft',
    startsIn: 14 * DAY,
    endsIn: 15 * DAY,
    ratePerSecond: null,
    segment: 1,
  },
];
