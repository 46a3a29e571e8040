import { achievementTexts } from './achievements';
import { eventTexts } from './events';
import { newsTexts } from './news';

/** Events, achievements and news. */
export const clubPages = {
  ru: { 'desk.club.reason': 'Причина', ...eventTexts.ru, ...achievementTexts.ru, ...newsTexts.ru },
  en: { 'desk.club.reason': 'Reason', ...eventTexts.en, ...achievementTexts.en, ...newsTexts.en },
};
