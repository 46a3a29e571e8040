import { weighted, type Chance } from '../chance';
import { CITIES } from '../shop/cities';
import { COMPANY_KINDS, COMPANY_NAMES, FEMALE_NAMES, latin, MALE_NAMES, SURNAMES, surnameOf } from '../shop/names';
import { CUSTOMER_NOTES } from '../shop/remarks';

/** How often somebody buys: how many customers of a hundred, and the weight of each among the returning. */
const HABITS = [
  { habit: 'once', share: 36, weight: 0 },
  { habit: 'seldom', share: 30, weight: 1 },
  { habit: 'regular', share: 21, weight: 4 },
  { habit: 'loyal', share: 10, weight: 15 },
  { habit: 'browsing', share: 3, weight: -1 },
] as const;
export type Habit = (typeof HABITS)[number]['habit'];

/** A customer of the demo shop before it has an id. Moments are milliseconds, the birth date is ISO. */
export interface PlannedCustomer {
  name: string;
  shortName: string;
  phone: string;
  email: string | null;
  city: string;
  address: string;
  sex: 'female' | 'male' | 'unknown';
  birthDate: string | null;
  socialStatus: string | null;
  isCompany: boolean;
  tags: string[];
  notes: string | null;
  habit: Habit;
  /** Weight among returning customers. */
  weight: number;
  firstSeen: number;
  lastSeen: number;
  discountPercent: number;
  /** The e-mail of the storefront account that is this customer, if there is one. */
  account: string | null;
}

/** A storefront account that must be one of the customers. */
export interface Account {
  email: string;
  name: string;
  sex: 'female' | 'male';
}

const DAY = 86_400_000;

// Codes that no operator uses: the numbers are valid and look right, and reach nobody.
const PHONE_CODES = [943, 944, 945, 946, 947, 948, 972, 973, 975] as const;

/** Draws the customers; the first ones are the given accounts. Phones and e-mails are unique. */
export function planCustomers(
  count: number,
  accounts: readonly Account[],
  span: { start: number; now: number },
  chance: Chance,
): PlannedCustomer[] {
  const taken = new Set<string>(accounts.map((account) => account.email));
  const habits = weighted(HABITS.map(({ share }) => share));
  const cities = weighted(CITIES.map(({ share }) => share));
  let companies = 0;
  return Array.from({ length: count }, (_, index) => {
    const account = accounts[index];
    const habit = (account ? HABITS[3] : HABITS[habits.pick(chance)]) ?? HABITS[0];
    const isCompany = !account && chance.happens(habit.habit === 'loyal' ? 0.8 : habit.habit === 'regular' ? 0.42 : 0.08);
    const city = CITIES[account ? 0 : cities.pick(chance)] ?? { name: 'Москва', streets: ['ул. Вятская'] };
    const who = isCompany ? company((companies += 1), chance) : person(account, span.now, chance);
    const local = unique(
      taken,
      latin(isCompany ? who.shortName : who.name.split(' ').reverse().join(' ')).replaceAll('-', isCompany ? '-' : '.'),
      isCompany ? 'example' : 'pochta.example',
    );
    return {
      ...who,
      phone: phone(taken, chance),
      email: account ? account.email : chance.happens(isCompany ? 0.97 : 0.78) ? local : null,
      city: city.name,
      address: `${chance.pick(city.streets)}, ${chance.between(1, 120)}${isCompany ? `, офис ${chance.between(101, 730)}` : `, кв. ${chance.between(1, 240)}`}`,
      isCompany,
      tags: tagsOf(isCompany, habit.habit, chance),
      notes: chance.happens(isCompany ? 0.4 : 0.1) ? chance.pick(CUSTOMER_NOTES) : null,
      habit: habit.habit,
      weight: Math.max(0, habit.weight) * Math.min(2, Math.max(0.4, Math.exp(0.45 * chance.normal()))) * (account ? 0.7 : 1),
      ...seen(habit.habit, Boolean(account), span, chance),
      discountPercent: isCompany ? chance.pick([0, 3, 5, 5, 7, 10]) : habit.habit === 'loyal' ? chance.pick([0, 3, 5]) : 0,
      account: account?.email ?? null,
    };
  });
}

type Who = Pick<PlannedCustomer, 'name' | 'shortName' | 'sex' | 'birthDate' | 'socialStatus'>;

function person(account: Account | undefined, now: number, chance: Chance): Who {
  const sex = account?.sex ?? (chance.happens(0.61) ? 'female' : 'male');
  const name = account?.name ?? `${chance.pick(sex === 'female' ? FEMALE_NAMES : MALE_NAMES)} ${surnameOf(chance.pick(SURNAMES), sex)}`;
  const [first = name, last = ''] = name.split(' ');
  const age = Math.min(81, Math.max(18, Math.round(38 + 14 * chance.normal())));
  const isKnown = account !== undefined || chance.happens(0.7);
  const birth = new Date(now - Math.floor((age + chance.next()) * 365.25 * DAY)).toISOString().slice(0, 10);
  return {
    name,
    shortName: `${first} ${last.charAt(0)}.`,
    sex,
    birthDate: isKnown ? birth : null,
    socialStatus: isKnown ? socialStatusOf(age, chance) : null,
  };
}

function socialStatusOf(age: number, chance: Chance): string {
  if (age < 23) return chance.happens(0.8) ? 'студент' : 'работающий';
  if (age >= 63) return chance.happens(0.8) ? 'пенсионер' : 'работающий';
  return chance.pick([
    'работающий',
    'работающий',
    'работающий',
    'работающий',
    'предприниматель',
    'самозанятый',
    'многодетная семья',
    'домохозяйство',
  ]);
}

/** The `ordinal`-th company; names are taken in turn, so that none comes twice before all were used. */
function company(ordinal: number, chance: Chance): Who {
  const rest = { sex: 'unknown', birthDate: null, socialStatus: 'организация' } as const;
  if (chance.happens(0.08)) {
    const number = chance.between(2, 2090);
    return { ...rest, name: `Школа № ${number}`, shortName: `Школа ${number}` };
  }
  if (chance.happens(0.12)) {
    const surname = chance.pick(SURNAMES);
    const initials = `${chance.pick(MALE_NAMES).charAt(0)}. ${chance.pick(MALE_NAMES).charAt(0)}.`;
    return { ...rest, name: `ИП ${surname} ${initials}`, shortName: `ИП ${surname}`, sex: 'male', socialStatus: 'предприниматель' };
  }
  const round = Math.floor(ordinal / COMPANY_NAMES.length);
  const name = `${COMPANY_NAMES[(ordinal * 19) % COMPANY_NAMES.length] ?? 'Маяк'}${round > 0 ? ` ${round + 1}` : ''}`;
  return { ...rest, name: `${chance.pick(COMPANY_KINDS)} «${name}»`, shortName: name };
}

function phone(taken: Set<string>, chance: Chance): string {
  for (;;) {
    const number = `+7${chance.pick(PHONE_CODES)}${String(chance.between(1_000_000, 9_999_999))}`;
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
}

function unique(taken: Set<string>, local: string, domain: string): string {
  const addressOf = (suffix: string): string =>
    domain === 'example' ? `zakupki@${local}${suffix}.example` : `${local}${suffix}@${domain}`;
  let address = addressOf('');
  for (let twin = 2; taken.has(address); twin += 1) address = addressOf(String(twin));
  taken.add(address);
  return address;
}

function tagsOf(isCompany: boolean, habit: Habit, chance: Chance): string[] {
  const tags = isCompany
    ? [chance.happens(0.6) ? 'опт' : '', chance.happens(0.5) ? 'договор' : '', chance.happens(0.25) ? 'отсрочка' : '']
    : [chance.happens(0.3) ? 'рассылка' : '', chance.happens(0.15) ? 'самовывоз' : '', chance.happens(0.12) ? 'подарки' : ''];
  if (habit !== 'once' && chance.happens(0.02)) tags.push('сложный клиент');
  return tags.filter(Boolean);
}

function seen(
  habit: Habit,
  isAccount: boolean,
  span: { start: number; now: number },
  chance: Chance,
): { firstSeen: number; lastSeen: number } {
  const length = span.now - span.start;
  if (isAccount) return { firstSeen: span.start + length * 0.4, lastSeen: span.now };
  const firstSeen = span.start + (chance.happens(0.3) ? chance.next() * 0.08 : chance.next() * (habit === 'loyal' ? 0.7 : 0.99)) * length;
  // About one in five of those who used to come back has stopped.
  const lastSeen = chance.happens(0.2) ? firstSeen + (span.now - firstSeen) * (0.2 + 0.4 * chance.next()) : span.now;
  return { firstSeen, lastSeen };
}
