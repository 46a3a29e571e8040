import type { Channel } from '../channels';

/** What people are told of by themselves. */
export const NOTIFICATION_EVENTS = ['order_placed', 'order_status', 'quote', 'event_reminder', 'award', 'low_stock'] as const;
export type NotificationEvent = (typeof NOTIFICATION_EVENTS)[number];

/** Told by letter alone: the staff, of whom nothing else is known, and a quote, which brings its paper along. */
const LETTER_EVENTS: readonly NotificationEvent[] = ['low_stock', 'quote'];

/**
 * The letter of a quote: a manager sends it, so no switch can keep it back. Switched off, it goes in the words that come with
 * the product; its only channel cannot be taken away.
 */
export const isSentByHand = (event: NotificationEvent): boolean => event === 'quote';

/** The channels an event can go by. VK comes first, since it costs nothing and is read at once; the letter last. */
export function channelsOf(event: NotificationEvent): Channel[] {
  return LETTER_EVENTS.includes(event) ? ['email'] : ['vk', 'sms', 'email'];
}

/** Statuses of an order that its buyer is told of; a quote has a letter of its own. */
export const TOLD_STATUSES = ['confirmed', 'ready_for_delivery', 'completed', 'cancelled'] as const;

const SHOP = ['shop.name', 'shop.phone', 'shop.site'] as const;

/** What the texts of an event may say. */
export const EVENT_TAGS: Record<NotificationEvent, readonly string[]> = {
  order_placed: ['order.number', 'order.total', 'order.status', 'customer.name', ...SHOP],
  order_status: ['order.number', 'order.total', 'order.status', 'customer.name', ...SHOP],
  quote: [
    'order.number',
    'quote.version',
    'quote.date',
    'quote.total',
    'quote.valid_until',
    'quote.link',
    'quote.message',
    'quote.prepared_by',
    'customer.name',
    ...SHOP,
    'shop.email',
  ],
  event_reminder: ['event.title', 'event.start', 'event.place', 'customer.name', ...SHOP],
  award: ['award.title', 'award.reason', 'customer.name', ...SHOP],
  low_stock: ['product.name', 'product.sku', 'product.available', 'product.threshold', ...SHOP],
};

/** The text of one event in one language: a letter, and a short form for SMS and VK. */
export interface NotificationText {
  subject: string;
  body: string;
  short: string;
}

export type NotificationTexts = Record<'ru' | 'en', NotificationText>;

/** What a link looks like that is to be pressed. */
const BUTTON = 'style="padding:12px 24px;background-color:#4945ff;color:#ffffff;font-weight:600;text-decoration:none"';
const MESSAGE = '{% if quote.message %}<p style="padding:12px 16px;background-color:#f0f0ff">{{ quote.message }}</p>{% endif %}';
const SENDER =
  '<p>{{ shop.name }}{% if quote.prepared_by %}<br>{{ quote.prepared_by }}{% endif %}{% if shop.phone %}<br>{{ shop.phone }}{% endif %}{% if shop.email %}<br>{{ shop.email }}{% endif %}</p>';

const letter = (subject: string, body: string, short: string): NotificationText => ({ subject, body, short });

/** The texts a shop begins with; it edits them in the panel. */
export const FIRST_TEXTS: Record<NotificationEvent, NotificationTexts> = {
  order_placed: {
    ru: letter(
      'Заказ {{ order.number }} принят',
      '<p>Здравствуйте{% if customer.name %}, {{ customer.name }}{% endif %}!</p><p>Мы приняли ваш заказ <b>{{ order.number }}</b> на сумму {{ order.total }}. О каждом шаге сообщим отдельно.</p><p>{{ shop.name }}{% if shop.phone %}, {{ shop.phone }}{% endif %}</p>',
      '{{ shop.name }}: заказ {{ order.number }} на {{ order.total }} принят',
    ),
    en: letter(
      'Order {{ order.number }} received',
      '<p>Hello{% if customer.name %}, {{ customer.name }}{% endif %}!</p><p>We have received your order <b>{{ order.number }}</b>, {{ order.total }}. We will write about every step.</p><p>{{ shop.name }}{% if shop.phone %}, {{ shop.phone }}{% endif %}</p>',
      '{{ shop.name }}: order {{ order.number }}, {{ order.total }}, received',
    ),
  },
  order_status: {
    ru: letter(
      'Заказ {{ order.number }}: {{ order.status }}',
      '<p>Здравствуйте{% if customer.name %}, {{ customer.name }}{% endif %}!</p><p>Ваш заказ <b>{{ order.number }}</b> на сумму {{ order.total }}: {{ order.status }}.</p><p>{{ shop.name }}{% if shop.phone %}, {{ shop.phone }}{% endif %}</p>',
      '{{ shop.name }}: заказ {{ order.number }} — {{ order.status }}',
    ),
    en: letter(
      'Order {{ order.number }}: {{ order.status }}',
      '<p>Hello{% if customer.name %}, {{ customer.name }}{% endif %}!</p><p>Your order <b>{{ order.number }}</b>, {{ order.total }}: {{ order.status }}.</p><p>{{ shop.name }}{% if shop.phone %}, {{ shop.phone }}{% endif %}</p>',
      '{{ shop.name }}: order {{ order.number }} — {{ order.status }}',
    ),
  },
  quote: {
    ru: letter(
      'Коммерческое предложение № {{ order.number }}-{{ quote.version }} — {{ shop.name }}',
      `<p>Здравствуйте{% if customer.name %}, {{ customer.name }}{% endif %}!</p>
<p>Мы подготовили для вас коммерческое предложение № {{ order.number }}-{{ quote.version }} от {{ quote.date }}</p>
${MESSAGE}
<p>Сумма: <b>{{ quote.total }}</b><br>Действительно до: <b>{{ quote.valid_until }}</b></p>
<p><a href="{{ quote.link }}" ${BUTTON}>Посмотреть и принять</a></p>
<p>Предложение приложено к письму в PDF. Посмотреть и принять его можно по ссылке:<br><a href="{{ quote.link }}">{{ quote.link }}</a></p>
${SENDER}
<p><small>Если вы ничего у нас не запрашивали, просто не отвечайте на это письмо.</small></p>`,
      '{{ shop.name }}: предложение № {{ order.number }}-{{ quote.version }}, {{ quote.total }}',
    ),
    en: letter(
      'Quote No. {{ order.number }}-{{ quote.version }} — {{ shop.name }}',
      `<p>Hello{% if customer.name %} {{ customer.name }}{% endif %},</p>
<p>We have prepared quote No. {{ order.number }}-{{ quote.version }} of {{ quote.date }} for you.</p>
${MESSAGE}
<p>Total: <b>{{ quote.total }}</b><br>Valid until: <b>{{ quote.valid_until }}</b></p>
<p><a href="{{ quote.link }}" ${BUTTON}>View and accept</a></p>
<p>The quote is attached as PDF. You can view and accept it here:<br><a href="{{ quote.link }}">{{ quote.link }}</a></p>
${SENDER}
<p><small>If you have not asked us for anything, please ignore this letter.</small></p>`,
      '{{ shop.name }}: quote No. {{ order.number }}-{{ quote.version }}, {{ quote.total }}',
    ),
  },
  event_reminder: {
    ru: letter(
      'Напоминание: {{ event.title }}',
      '<p>Здравствуйте{% if customer.name %}, {{ customer.name }}{% endif %}!</p><p>Ждём вас: <b>{{ event.title }}</b>, {{ event.start }}{% if event.place %}, {{ event.place }}{% endif %}.</p>',
      '{{ shop.name }}: {{ event.title }}, {{ event.start }}',
    ),
    en: letter(
      'Reminder: {{ event.title }}',
      '<p>Hello{% if customer.name %}, {{ customer.name }}{% endif %}!</p><p>We look forward to seeing you: <b>{{ event.title }}</b>, {{ event.start }}{% if event.place %}, {{ event.place }}{% endif %}.</p>',
      '{{ shop.name }}: {{ event.title }}, {{ event.start }}',
    ),
  },
  award: {
    ru: letter(
      'Вам награда: {{ award.title }}',
      '<p>Здравствуйте{% if customer.name %}, {{ customer.name }}{% endif %}!</p><p>Вы получили награду <b>{{ award.title }}</b>{% if award.reason %}: {{ award.reason }}{% endif %}. Поздравляем!</p>',
      '{{ shop.name }}: вам награда «{{ award.title }}»',
    ),
    en: letter(
      'An award for you: {{ award.title }}',
      '<p>Hello{% if customer.name %}, {{ customer.name }}{% endif %}!</p><p>You have earned <b>{{ award.title }}</b>{% if award.reason %}: {{ award.reason }}{% endif %}. Congratulations!</p>',
      '{{ shop.name }}: an award for you, {{ award.title }}',
    ),
  },
  low_stock: {
    ru: letter(
      'Заканчивается товар: {{ product.name }}',
      '<p>Товар «{{ product.name }}»{% if product.sku %} (артикул {{ product.sku }}){% endif %} заканчивается.</p><p>Доступно: {{ product.available }} шт. Порог: {{ product.threshold }} шт.</p><p>Запишите приход, когда товар поступит: уведомление закроется само.</p>',
      '{{ product.name }}: осталось {{ product.available }} шт.',
    ),
    en: letter(
      'Running low: {{ product.name }}',
      '<p>{{ product.name }}{% if product.sku %} (SKU {{ product.sku }}){% endif %} is running low.</p><p>Available: {{ product.available }}. Threshold: {{ product.threshold }}.</p><p>Record the receipt when the goods arrive: the alert closes by itself.</p>',
      '{{ product.name }}: {{ product.available }} left',
    ),
  },
};

/** What a buyer calls a status of their order. */
export const STATUS_WORDS: Record<string, Record<'ru' | 'en', string>> = {
  new: { ru: 'принят', en: 'received' },
  confirmed: { ru: 'подтверждён', en: 'confirmed' },
  ready_for_delivery: { ru: 'готов к выдаче', en: 'ready' },
  completed: { ru: 'выполнен', en: 'completed' },
  cancelled: { ru: 'отменён', en: 'cancelled' },
};
