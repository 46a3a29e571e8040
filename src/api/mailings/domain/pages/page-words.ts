import type { Channel } from '../channels';

/** Languages of the pages that letters lead to. */
export type PageLocale = 'ru' | 'en';

interface PageWords {
  otherLanguage: string;
  ask: [head: string, what: (address: string) => string, button: string];
  done: [head: string, what: (address: string) => string];
  preferences: [head: string, what: string, save: string, saved: string, link: string];
  channels: Record<Channel, string>;
  barred: string;
  missing: [head: string, what: string];
}

/** What the pages say. */
export const PAGE_WORDS: Record<PageLocale, PageWords> = {
  ru: {
    otherLanguage: 'English',
    ask: [
      'Отписаться от рассылки',
      (address) => `Мы больше не будем писать на ${address} о новостях и предложениях. Письма о заказах будут приходить, как раньше.`,
      'Отписаться',
    ],
    done: ['Вы отписаны', (address) => `На ${address} больше не придут новости и предложения.`],
    preferences: [
      'Что вы хотите получать',
      'Отметьте, как можно присылать новости и предложения. О заказах мы сообщаем в любом случае.',
      'Сохранить',
      'Сохранено',
      'Настроить подписки',
    ],
    channels: { email: 'Электронная почта', sms: 'SMS', vk: 'Сообщения ВКонтакте' },
    barred: 'сюда писать не получается; свяжитесь с магазином',
    missing: ['Ссылка не подходит', 'Возможно, она скопирована не целиком. Откройте её из письма ещё раз.'],
  },
  en: {
    otherLanguage: 'Русский',
    ask: [
      'Unsubscribe',
      (address) => `We will not write to ${address} about news and offers any more. Letters about orders come as before.`,
      'Unsubscribe',
    ],
    done: ['You are unsubscribed', (address) => `No more news and offers will come to ${address}.`],
    preferences: [
      'What you would like to get',
      'Choose how news and offers may reach you. We always write about your orders.',
      'Save',
      'Saved',
      'Manage subscriptions',
    ],
    channels: { email: 'E-mail', sms: 'Text messages', vk: 'VK messages' },
    barred: 'this address cannot be written to; please contact the shop',
    missing: ['This link does not work', 'Perhaps it was not copied whole. Open it from the letter once more.'],
  },
};
