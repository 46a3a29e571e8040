import type { UserType } from '../../api/accounts/contracts/actor';

/** Somebody who can sign in to the demo shop, and by which doors. */
export interface DemoPerson {
  email: string;
  firstName: string;
  lastName: string;
  sex: 'female' | 'male';
  role: 'administrator' | 'receptionist' | UserType;
  door: 'panel' | 'rest' | 'panel+rest';
}

/** The demo people of the HTTP contract, and three more managers who share the work. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { email: 'admin@artel.test', firstName: 'Марина', lastName: 'Полякова', sex: 'female', role: 'administrator', door: 'panel' },
  { email: 'director@artel.test', firstName: 'Виктор', lastName: 'Ильин', sex: 'male', role: 'director', door: 'panel+rest' },
  { email: 'manager@artel.test', firstName: 'Анна', lastName: 'Смирнова', sex: 'female', role: 'manager', door: 'panel+rest' },
  { email: 'kuznetsova@artel.test', firstName: 'Ольга', lastName: 'Кузнецова', sex: 'female', role: 'manager', door: 'panel+rest' },
  { email: 'lapin@artel.test', firstName: 'Игорь', lastName: 'Лапин', sex: 'male', role: 'manager', door: 'panel+rest' },
  { email: 'melnikov@artel.test', firstName: 'Денис', lastName: 'Мельников', sex: 'male', role: 'manager', door: 'panel+rest' },
  { email: 'receptionist@artel.test', firstName: 'Юлия', lastName: 'Зайцева', sex: 'female', role: 'receptionist', door: 'panel' },
  { email: 'marketer@artel.test', firstName: 'Полина', lastName: 'Орлова', sex: 'female', role: 'marketer', door: 'panel+rest' },
  { email: 'client@artel.test', firstName: 'Мария', lastName: 'Соколова', sex: 'female', role: 'client', door: 'rest' },
  { email: 'client2@artel.test', firstName: 'Алексей', lastName: 'Громов', sex: 'male', role: 'client', door: 'rest' },
];

/** Those who work the orders; plans speak of them by their index here. */
export const MANAGERS = DEMO_PEOPLE.filter(({ role }) => role === 'manager');

const [marketer] = DEMO_PEOPLE.filter(({ role }) => role === 'marketer');
if (!marketer) throw new Error('The demo needs a marketer');

/** Who writes the mailings. */
export const MARKETER: DemoPerson = marketer;

/** Those who buy. */
export const CLIENTS = DEMO_PEOPLE.filter(({ role }) => role === 'client');

/** First and last name. */
export function fullName({ firstName, lastName }: Pick<DemoPerson, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`;
}
