import { DateTime } from 'luxon';

/** What a ticket says. `code` is the text of its QR code. */
export interface Ticket {
  code: string;
  title: string;
  startAt: string;
  endAt: string;
  place: string | null;
  holder: string;
  partySize: number;
  shop: string;
  timeZone: string;
}

const WORDS = {
  ru: { ticket: 'Билет', when: 'Когда', where: 'Где', holder: 'Участник', party: 'Сколько человек', show: 'Покажите этот код на входе' },
  en: { ticket: 'Ticket', when: 'When', where: 'Where', holder: 'Participant', party: 'People', show: 'Show this code at the entrance' },
} as const;
const TAGS = { ru: 'ru-RU', en: 'en-GB' } as const;
const MUTED = '#62627b';

/** The ticket as a pdfmake document, A6, with the code drawn as vectors. */
export function ticketPaper(ticket: Ticket, locale: 'ru' | 'en'): Record<string, unknown> {
  const words = WORDS[locale];
  const at = (iso: string): DateTime => DateTime.fromISO(iso, { zone: ticket.timeZone }).setLocale(TAGS[locale]);
  const when = `${at(ticket.startAt).toLocaleString(DateTime.DATETIME_FULL)} – ${at(ticket.endAt).toLocaleString(DateTime.TIME_SIMPLE)}`;
  const facts: [string, string][] = [
    [words.when, when],
    ...(ticket.place ? [[words.where, ticket.place] as [string, string]] : []),
    [words.holder, ticket.holder],
    [words.party, String(ticket.partySize)],
  ];
  return {
    pageSize: 'A6',
    pageMargins: [24, 22, 24, 18],
    info: { title: `${words.ticket}: ${ticket.title}`, author: ticket.shop },
    language: locale,
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.2 },
    content: [
      { text: ticket.shop, fontSize: 9, color: MUTED },
      { text: ticket.title, fontSize: 16, bold: true, margin: [0, 4, 0, 10] },
      ...facts.map(([label, value]) => ({
        columns: [
          { width: 86, text: label, color: MUTED },
          { width: '*', text: value },
        ],
        margin: [0, 0, 0, 3],
      })),
      { qr: ticket.code, fit: 150, eccLevel: 'M', alignment: 'center', margin: [0, 12, 0, 6] },
      { text: words.show, fontSize: 9, color: MUTED, alignment: 'center' },
    ],
  };
}
