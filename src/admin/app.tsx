import type { StrapiApp } from '@strapi/strapi/admin';
import logo from './logo.svg';

const LANGUAGE_KEY = 'strapi-admin-language';

// Strapi reads the language once, while it starts; the staff's language is Russian until somebody chooses another.
if (!localStorage.getItem(LANGUAGE_KEY)) localStorage.setItem(LANGUAGE_KEY, 'ru');

// Strapi's advertisement of its own media library covers the top of every page; it remembers here that it was closed.
for (const instance of ['undefined', 'false']) localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${instance}`, 'true');

const brand = {
  'app.components.LeftMenu.navbrand.title': 'Artel',
  'Auth.form.welcome.title': { ru: 'Добро пожаловать в Artel', en: 'Welcome to Artel' },
  'Auth.form.welcome.subtitle': { ru: 'Войдите в свою учётную запись', en: 'Sign in to your account' },
  'app.components.LeftMenu.navbrand.workplace': { ru: 'Рабочее место', en: 'Back office' },
  'HomePage.head.title': { ru: 'Главная', en: 'Home' },
};

function brandIn(language: 'ru' | 'en'): Record<string, string> {
  return Object.fromEntries(Object.entries(brand).map(([key, text]) => [key, typeof text === 'string' ? text : text[language]]));
}

export default {
  config: {
    locales: ['ru'],
    translations: { ru: brandIn('ru'), en: brandIn('en') },
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(_app: StrapiApp): void {},
};
