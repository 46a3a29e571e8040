/** Everything the CRM can say no to in the panel, in both of its languages. */
export const CUSTOMER_REFUSALS = {
  'bad-phone': {
    ru: 'Это не номер телефона; запишите его как +7 999 123-45-67',
    en: 'This is not a phone number; write it like +7 999 123-45-67',
  },
  'bad-email': { ru: 'Это не адрес почты', en: 'This is not an e-mail address' },
  'born-in-future': { ru: 'Дата рождения ещё не наступила', en: 'The birth date lies in the future' },
  'born-too-long-ago': { ru: 'Дата рождения раньше 1900 года', en: 'The birth date is before 1900' },
  'record-closed': {
    ru: 'Карточку объединили с другой или стёрли, менять её нельзя',
    en: 'This record was merged into another one or erased and cannot be changed',
  },
  unreachable: { ru: 'Нужен телефон, почта или короткое имя', en: 'A phone, an e-mail or a short name is required' },
  duplicate: { ru: 'Это значение уже есть у другого клиента', en: 'Another customer has this value already' },
  'customer-ordered': {
    ru: 'У клиента есть заказы, удалить его нельзя: поставьте дату в поле «deletedAt»',
    en: 'This customer has orders and cannot be deleted: set a date in “deletedAt”',
  },
  'identity-by-system': { ru: 'Эти записи ведёт система', en: 'These rows are kept by the system' },
  'no-copies': { ru: 'Клиент не копируется: один человек — одна карточка', en: 'Customers are not copied: one person, one record' },
} as const satisfies Record<string, Record<'ru' | 'en', string>>;

export type CustomerRefusal = keyof typeof CUSTOMER_REFUSALS;
