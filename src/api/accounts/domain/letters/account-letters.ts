/** Letters that people get about their own account. */
export type AccountLetterKind =
  | 'confirm'
  | 'account-exists'
  | 'reset'
  | 'confirm-new-email'
  | 'email-change-asked'
  | 'email-changed'
  | 'password-changed'
  | 'identity-linked'
  | 'panel-invitation'
  | 'panel-reset';

/** What a letter may speak of; `link` is where it leads, `hours` how long the link works. */
export interface LetterFacts {
  shop: string;
  link?: string;
  hours?: number;
  /** The reader has a password of the panel besides. */
  hasPanel?: boolean;
  /** Another address that the letter names. */
  address?: string;
}

/** A letter ready to be sent; the HTML is complete and loads nothing. */
export interface AccountLetter {
  subject: string;
  text: string;
  html: string;
}

interface Words {
  subject: string;
  lines: string[];
  button?: string;
  after?: string[];
}

type Wording = (facts: Required<Pick<LetterFacts, 'shop'>> & LetterFacts) => Words;

const IGNORE = {
  ru: 'Если это были не вы, ничего делать не нужно: без перехода по ссылке ничего не изменится.',
  en: 'If this was not you, there is nothing to do: nothing changes unless the link is followed.',
};
const NOT_ME = {
  ru: 'Если это сделали не вы, восстановите пароль и напишите нам.',
  en: 'If this was not you, recover your password and write to us.',
};

const TWO_DOORS = {
  ru: 'Пароль панели — другой и этой ссылкой не меняется, но открытые сеансы панели тоже завершатся.',
  en: 'The panel has a password of its own, which this link does not change; its open sessions end as well.',
};

const RUSSIAN: Record<AccountLetterKind, Wording> = {
  confirm: ({ shop, hours }) => ({
    subject: `Подтвердите адрес почты: ${shop}`,
    lines: [`Кто-то указал этот адрес при регистрации в «${shop}».`, 'Чтобы завершить регистрацию, подтвердите адрес.'],
    button: 'Подтвердить адрес',
    after: [`Ссылка действует ${hours} ч и сработает один раз.`, IGNORE.ru],
  }),
  'account-exists': ({ shop }) => ({
    subject: `У вас уже есть учётная запись: ${shop}`,
    lines: [
      `Кто-то попробовал зарегистрироваться в «${shop}» с этим адресом, но учётная запись с ним уже есть.`,
      'Войдите с прежним паролем. Если вы его не помните, задайте новый.',
    ],
    button: 'Задать новый пароль',
    after: [IGNORE.ru],
  }),
  reset: ({ shop, hours, hasPanel }) => ({
    subject: `Новый пароль: ${shop}`,
    lines: [`Кто-то попросил новый пароль к вашей учётной записи в «${shop}».`],
    button: 'Задать новый пароль',
    after: [
      `Ссылка действует ${hours} ч и сработает один раз. После смены пароля все открытые сеансы завершатся.`,
      ...(hasPanel ? [TWO_DOORS.ru] : []),
      IGNORE.ru,
    ],
  }),
  'confirm-new-email': ({ shop, hours }) => ({
    subject: `Подтвердите новый адрес почты: ${shop}`,
    lines: [`Этот адрес указали как новый для учётной записи в «${shop}».`],
    button: 'Подтвердить новый адрес',
    after: [`Ссылка действует ${hours} ч и сработает один раз.`, IGNORE.ru],
  }),
  'email-change-asked': ({ shop, address }) => ({
    subject: `Запрошена смена адреса почты: ${shop}`,
    lines: [
      `Для вашей учётной записи в «${shop}» запрошена смена адреса на ${address}.`,
      'Прежний адрес действует, пока новый не подтверждён.',
    ],
    after: [NOT_ME.ru],
  }),
  'email-changed': ({ shop, address }) => ({
    subject: `Адрес почты изменён: ${shop}`,
    lines: [`Адрес вашей учётной записи в «${shop}» теперь ${address}.`],
    after: [NOT_ME.ru],
  }),
  'password-changed': ({ shop }) => ({
    subject: `Пароль изменён: ${shop}`,
    lines: [`Пароль вашей учётной записи в «${shop}» изменён, остальные сеансы завершены.`],
    after: [NOT_ME.ru],
  }),
  'identity-linked': ({ shop, address }) => ({
    subject: `Новый способ входа: ${shop}`,
    lines: [`В вашу учётную запись в «${shop}» теперь можно войти через ${address}.`],
    after: [NOT_ME.ru],
  }),
  'panel-invitation': ({ shop, hours }) => ({
    subject: `Приглашение в панель: ${shop}`,
    lines: [`Вас пригласили работать в панели «${shop}».`, 'Задайте имя и пароль, чтобы войти.'],
    button: 'Принять приглашение',
    after: [`Ссылка действует ${hours} ч и сработает один раз.`, IGNORE.ru],
  }),
  'panel-reset': ({ shop, hours }) => ({
    subject: `Новый пароль панели: ${shop}`,
    lines: [`Кто-то попросил новый пароль для входа в панель «${shop}».`],
    button: 'Задать новый пароль',
    after: [
      `Ссылка действует ${hours} ч и сработает один раз. После смены пароля все открытые сеансы завершатся.`,
      'Пароль учётной записи в магазине — другой и этой ссылкой не меняется.',
      IGNORE.ru,
    ],
  }),
};

const ENGLISH: Record<AccountLetterKind, Wording> = {
  confirm: ({ shop, hours }) => ({
    subject: `Confirm your e-mail address: ${shop}`,
    lines: [`Somebody gave this address when signing up at ${shop}.`, 'Confirm the address to finish signing up.'],
    button: 'Confirm the address',
    after: [`The link works for ${inHours(hours)}, once.`, IGNORE.en],
  }),
  'account-exists': ({ shop }) => ({
    subject: `You already have an account: ${shop}`,
    lines: [
      `Somebody tried to sign up at ${shop} with this address, but there is an account with it already.`,
      'Sign in with your password. If you do not remember it, choose a new one.',
    ],
    button: 'Choose a new password',
    after: [IGNORE.en],
  }),
  reset: ({ shop, hours, hasPanel }) => ({
    subject: `A new password: ${shop}`,
    lines: [`Somebody asked for a new password to your account at ${shop}.`],
    button: 'Choose a new password',
    after: [
      `The link works for ${inHours(hours)}, once. A new password ends every open session.`,
      ...(hasPanel ? [TWO_DOORS.en] : []),
      IGNORE.en,
    ],
  }),
  'confirm-new-email': ({ shop, hours }) => ({
    subject: `Confirm your new e-mail address: ${shop}`,
    lines: [`This address was given as the new one of an account at ${shop}.`],
    button: 'Confirm the new address',
    after: [`The link works for ${inHours(hours)}, once.`, IGNORE.en],
  }),
  'email-change-asked': ({ shop, address }) => ({
    subject: `A change of your e-mail address was asked for: ${shop}`,
    lines: [
      `For your account at ${shop} a change of the address to ${address} was asked for.`,
      'The old address stays until the new one is confirmed.',
    ],
    after: [NOT_ME.en],
  }),
  'email-changed': ({ shop, address }) => ({
    subject: `Your e-mail address has changed: ${shop}`,
    lines: [`The address of your account at ${shop} is now ${address}.`],
    after: [NOT_ME.en],
  }),
  'password-changed': ({ shop }) => ({
    subject: `Your password has changed: ${shop}`,
    lines: [`The password of your account at ${shop} has changed; the other sessions have ended.`],
    after: [NOT_ME.en],
  }),
  'identity-linked': ({ shop, address }) => ({
    subject: `A new way to sign in: ${shop}`,
    lines: [`Your account at ${shop} can now be signed in to through ${address}.`],
    after: [NOT_ME.en],
  }),
  'panel-invitation': ({ shop, hours }) => ({
    subject: `An invitation to the panel: ${shop}`,
    lines: [`You are invited to work in the panel of ${shop}.`, 'Choose your name and password to sign in.'],
    button: 'Accept the invitation',
    after: [`The link works for ${inHours(hours)}, once.`, IGNORE.en],
  }),
  'panel-reset': ({ shop, hours }) => ({
    subject: `A new password of the panel: ${shop}`,
    lines: [`Somebody asked for a new password to the panel of ${shop}.`],
    button: 'Choose a new password',
    after: [
      `The link works for ${inHours(hours)}, once. A new password ends every open session.`,
      'Your account at the shop has a password of its own, which this link does not change.',
      IGNORE.en,
    ],
  }),
};

/** The letter in the language of its reader, as text and as HTML that says the same. */
export function accountLetter(kind: AccountLetterKind, language: 'ru' | 'en', facts: LetterFacts): AccountLetter {
  const words = (language === 'en' ? ENGLISH : RUSSIAN)[kind](facts);
  const { subject, lines, button, after = [] } = words;
  const link = button === undefined ? undefined : facts.link;
  const text = [...lines, ...(link ? [`${button}:\n${link}`] : []), ...after, facts.shop].join('\n\n');
  return { subject: oneLine(subject), text, html: htmlOf({ language, subject, lines, button, link, after, shop: facts.shop }) };
}

function htmlOf(page: {
  language: string;
  subject: string;
  lines: string[];
  button?: string;
  link?: string;
  after: string[];
  shop: string;
}): string {
  const paragraph = (line: string, style = ''): string => `<p style="margin:0 0 16px;${style}">${escapeHtml(line)}</p>`;
  const action = page.link
    ? `<p style="margin:24px 0"><a href="${escapeHtml(page.link)}" style="display:inline-block;padding:12px 20px;background:#4945ff;color:#ffffff;text-decoration:none;border-radius:4px">${escapeHtml(page.button ?? '')}</a></p>
<p style="margin:0 0 16px;font-size:13px;color:#666687;word-break:break-all">${escapeHtml(page.link)}</p>`
    : '';
  return `<!doctype html>
<html lang="${page.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(page.subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 Arial,sans-serif;color:#32324d;background:#f6f6f9">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:4px">
${page.lines.map((line) => paragraph(line)).join('\n')}
${action}
${page.after.map((line) => paragraph(line, 'font-size:14px;color:#666687')).join('\n')}
${paragraph(page.shop, 'font-size:14px;color:#666687')}
</div></body></html>`;
}

/** Text between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A header of a letter is one line whatever the shop is called. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function inHours(hours = 0): string {
  return hours === 1 ? 'one hour' : `${hours} hours`;
}
