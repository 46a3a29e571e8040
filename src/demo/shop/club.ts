import type { AchievementRule, Metric, RuleWindow } from '../../api/club/domain/achievement-rule';
import type { Question } from '../../api/club/domain/questions';

/** A template of the demo club; `price` in roubles. */
export interface DemoTemplate {
  title: string;
  description: string;
  minutes: number;
  place: string;
  capacity: number | null;
  price: number | null;
  /** Hour of the shop's clock at which its events begin. */
  hour: number;
  questions: Question[];
}

const choice = (key: string, label: string, ...options: string[]): Question => ({ key, label, kind: 'choice', required: true, options });

/** What the demo club does. */
export const TEMPLATES: readonly DemoTemplate[] = [
  {
    title: 'Вечер настольных игр',
    description: 'Приносите любимую игру или выбирайте из наших сорока. Правила объяснит ведущий.',
    minutes: 180,
    place: 'Большой зал',
    capacity: 18,
    price: null,
    hour: 19,
    questions: [choice('level', 'Как вы играете?', 'Впервые', 'Иногда', 'Часто')],
  },
  {
    title: 'Чайная церемония',
    description: 'Шесть сортов улуна, тишина и разговор о воде.',
    minutes: 120,
    place: 'Чайная комната',
    capacity: 8,
    price: 900,
    hour: 18,
    questions: [],
  },
  {
    title: 'Мастер-класс по керамике',
    description: 'Лепим чашку, глазуруем, через две недели забираем после обжига.',
    minutes: 150,
    place: 'Мастерская',
    capacity: 10,
    price: 1_800,
    hour: 12,
    questions: [
      { key: 'apron', label: 'Нужен фартук?', kind: 'yes-no', required: false },
      { key: 'age', label: 'Возраст самого младшего', kind: 'number', required: false },
    ],
  },
  {
    title: 'Лекция: как устроен рабочий стол',
    description: 'Свет, высота, провода: что меняет день и почти ничего не стоит.',
    minutes: 90,
    place: 'Большой зал',
    capacity: 40,
    price: null,
    hour: 19,
    questions: [{ key: 'question', label: 'Ваш вопрос лектору', kind: 'text', required: false }],
  },
  {
    title: 'Утренняя каллиграфия',
    description: 'Перо, тушь и восемь строк. Бумагу даём.',
    minutes: 120,
    place: 'Мастерская',
    capacity: 12,
    price: 1_200,
    hour: 11,
    questions: [choice('hand', 'Какой рукой пишете?', 'Правой', 'Левой')],
  },
  {
    title: 'Обмен книгами',
    description: 'Принесите книгу, унесите другую.',
    minutes: 120,
    place: 'Читальня',
    capacity: null,
    price: null,
    hour: 17,
    questions: [],
  },
];

interface DemoAchievement {
  title: string;
  description: string;
  icon: string;
  rule: AchievementRule | null;
}

const when = (metric: Metric, threshold: number, window: RuleWindow = { kind: 'ever' }): AchievementRule['conditions'][number] => ({
  metric,
  comparison: 'gte',
  threshold,
  window,
});
const all = (...conditions: AchievementRule['conditions']): AchievementRule => ({ match: 'all', conditions });

/** What the demo club rewards. */
export const ACHIEVEMENTS: readonly DemoAchievement[] = [
  { title: 'Первый шаг', description: 'За первое посещение', icon: 'walk', rule: all(when('visits.count', 1)) },
  { title: 'Завсегдатай', description: 'За 25 посещений', icon: 'star', rule: all(when('visits.count', 25)) },
  { title: 'Как дома', description: 'За 60 дней с посещением', icon: 'crown', rule: all(when('visits.days', 60)) },
  { title: 'Месяц вместе', description: 'Четыре недели подряд', icon: 'calendar', rule: all(when('visits.week-streak', 4)) },
  {
    title: 'Разгон',
    description: 'Пять посещений за любые 30 дней',
    icon: 'lightning',
    rule: all(when('visits.count', 5, { kind: 'days', days: 30 })),
  },
  { title: 'Именинник', description: 'Встретить день рождения у нас', icon: 'gift', rule: all(when('visits.birthday', 1)) },
  { title: 'Душа компании', description: 'За пять мероприятий', icon: 'heart', rule: all(when('events.attended', 5)) },
  { title: 'Ценитель', description: 'Покупки на 50 000 ₽', icon: 'price-tag', rule: all(when('orders.spent', 50_000)) },
  { title: 'Большая покупка', description: 'Одна покупка от 20 000 ₽', icon: 'rocket', rule: all(when('orders.largest', 20_000)) },
  { title: 'Год с нами', description: 'Триста шестьдесят пять дней', icon: 'sparkle', rule: all(when('member.days', 365)) },
  {
    title: 'И поиграть, и купить',
    description: 'Десять посещений и три заказа',
    icon: 'star',
    rule: all(when('visits.count', 10), when('orders.count', 3)),
  },
  { title: 'Добрая душа', description: 'Вручают сотрудники за помощь', icon: 'hand-heart', rule: null },
];
