import { achievementTexts } from './achievements';
import { eventTexts } from './events';
import { newsTexts } from './news';

/** Settings of the club, and what the customer's timeline says of it. */
const more = {
  ru: {
    'desk.settings.club.title': 'Клуб',
    'desk.settings.club.subtitle': 'Визиты, мероприятия и награды.',
    'desk.settings.club.field.recentHours': 'Правка своих записей, часов',
    'desk.settings.club.hint.recentHours':
      'Столько менеджер может отменять свои визиты, входы и вручения; позже — только директор. При 0 — сразу только директор.',
    'desk.settings.club.field.insideHours': 'Забытый визит кончается через, часов',
    'desk.settings.club.hint.insideHours': 'Если выход не отметили, визит закончится сам.',
    'desk.settings.club.field.offerMinutes': 'Держать место из очереди, минут',
    'desk.settings.club.hint.offerMinutes': 'Если за это время место не приняли, его предложат следующему.',
    'desk.settings.club.error': 'Целое число от {min, number} до {max, number}',
    'desk.timeline.visit': 'Визит{leftAt, select, none {} other {, до {leftAt}}}',
    'desk.timeline.event.signed-up':
      'Запись на <a>«{title}»</a>, {startAt}{state, select, waitlisted { · в очереди} offered { · место предложено} cancelled { · снята} no_show { · неявка} other {}}',
    'desk.timeline.event.attended': 'На мероприятии <a>«{title}»</a>',
    'desk.timeline.award': 'Награда «{title}»{revokedAt, select, none {} other { · отозвана {revokedAt}}}',
  },
  en: {
    'desk.settings.club.title': 'Club',
    'desk.settings.club.subtitle': 'Visits, events and awards.',
    'desk.settings.club.field.recentHours': 'Own records can be corrected for, hours',
    'desk.settings.club.hint.recentHours':
      'So long a manager may undo their own visits, check-ins and awards; later only a director can. 0 leaves it to directors.',
    'desk.settings.club.field.insideHours': 'A forgotten visit ends after, hours',
    'desk.settings.club.hint.insideHours': 'Where nobody checked the visitor out, the visit ends by itself.',
    'desk.settings.club.field.offerMinutes': 'A place is held for who waits, minutes',
    'desk.settings.club.hint.offerMinutes': 'If it is not accepted in this time, it is offered to the next one.',
    'desk.settings.club.error': 'A whole number from {min, number} to {max, number}',
    'desk.timeline.visit': 'Visit{leftAt, select, none {} other { until {leftAt}}}',
    'desk.timeline.event.signed-up':
      'Signed up for <a>{title}</a>, {startAt}{state, select, waitlisted { · on the waitlist} offered { · a place is offered} cancelled { · given back} no_show { · did not come} other {}}',
    'desk.timeline.event.attended': 'Came to <a>{title}</a>',
    'desk.timeline.award': 'Award “{title}”{revokedAt, select, none {} other { · taken back {revokedAt}}}',
  },
};

/** Events, achievements and news. */
export const clubPages = {
  ru: { 'desk.club.reason': 'Причина', ...eventTexts.ru, ...achievementTexts.ru, ...newsTexts.ru, ...more.ru },
  en: { 'desk.club.reason': 'Reason', ...eventTexts.en, ...achievementTexts.en, ...newsTexts.en, ...more.en },
};
