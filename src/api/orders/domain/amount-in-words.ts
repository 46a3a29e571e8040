import type { Cents } from '../../../kernel/money';

const MALE = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'] as const;
const FEMALE = ['', 'одна', 'две', ...MALE.slice(3)] as const;
const TEENS = [
  'десять',
  'одиннадцать',
  'двенадцать',
  'тринадцать',
  'четырнадцать',
  'пятнадцать',
  'шестнадцать',
  'семнадцать',
  'восемнадцать',
  'девятнадцать',
] as const;
const TENS = ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'] as const;
const HUNDREDS = ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'] as const;

/** Forms of a noun after 1, after 2–4, after 5–20 (and 0). */
type Forms = readonly [one: string, few: string, many: string];

const ROUBLES: Forms = ['рубль', 'рубля', 'рублей'];
const KOPECKS: Forms = ['копейка', 'копейки', 'копеек'];
const SCALES: readonly { forms: Forms; units: readonly string[] }[] = [
  { forms: ['', '', ''], units: MALE },
  { forms: ['тысяча', 'тысячи', 'тысяч'], units: FEMALE },
  { forms: ['миллион', 'миллиона', 'миллионов'], units: MALE },
  { forms: ['миллиард', 'миллиарда', 'миллиардов'], units: MALE },
];

/** The form of a noun that follows a whole number in Russian. */
export function declined(count: number, [one, few, many]: Forms): string {
  const tens = Math.floor(count / 10) % 10;
  const last = count % 10;
  if (tens === 1 || last === 0 || last > 4) return many;
  return last === 1 ? one : few;
}

/**
 * An amount as Russian documents write it: «Одна тысяча двести тридцать четыре рубля 05 копеек».
 * Throws `RangeError` below zero and from a trillion roubles (more than an order can cost).
 */
export function roublesInWords(amount: Cents): string {
  const roubles = Math.floor(amount / 100);
  const kopecks = amount % 100;
  if (amount < 0 || roubles >= 1e12) throw new RangeError(`${amount} kopecks cannot be put into words`);
  const words = `${wordsOf(roubles)} ${declined(roubles, ROUBLES)}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${String(kopecks).padStart(2, '0')} ${declined(kopecks, KOPECKS)}`;
}

/**
 * An amount in words for Russian papers. Roubles are declined; of other currencies the code and the hundredths are said:
 * «Двенадцать EUR 05/100».
 */
export function amountInWords(amount: Cents, currency: string): string {
  if (currency === 'RUB') return roublesInWords(amount);
  const whole = Math.floor(amount / 100);
  if (amount < 0 || whole >= 1e12) throw new RangeError(`${amount} hundredths cannot be put into words`);
  const words = wordsOf(whole);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${currency} ${String(amount % 100).padStart(2, '0')}/100`;
}

function wordsOf(number: number): string {
  if (number === 0) return 'ноль';
  return SCALES.map(({ forms, units }, power) => {
    const group = Math.floor(number / 1000 ** power) % 1000;
    return group === 0 ? '' : [wordsOfGroup(group, units), declined(group, forms)].filter(Boolean).join(' ');
  })
    .reverse()
    .filter(Boolean)
    .join(' ');
}

/** One to 999; the gender of the units is that of what is counted. */
function wordsOfGroup(group: number, units: readonly string[]): string {
  const tens = Math.floor(group / 10) % 10;
  const last = group % 10;
  const rest = tens === 1 ? [TEENS[last]] : [TENS[tens], units[last]];
  return [HUNDREDS[Math.floor(group / 100)], ...rest].filter(Boolean).join(' ');
}
