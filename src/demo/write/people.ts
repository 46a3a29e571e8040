import type { Core } from '@strapi/strapi';
import { connectionOf, type Trx } from '../../platform/database/statement';
import {
  createAdmin,
  createDirector,
  createManager,
  createMarketer,
  createReceptionist,
  createUser,
} from '../../api/accounts/services/create-people';
import { addStaffMember, staffIdOf } from '../../api/accounts/services/staff';
import { DEMO_PEOPLE, fullName, type DemoPerson } from '../shop/people';

const USER = 'plugin::users-permissions.user';

/** The demo people as the database knows them: staff members and storefront users by e-mail. */
export interface KnownPeople {
  staff: Map<string, number>;
  users: Map<string, number>;
}

/** Creates the demo people who are absent, with one password. People who exist already keep theirs. */
export async function ensurePeople(strapi: Core.Strapi, trx: Trx, password: string): Promise<KnownPeople> {
  const known: KnownPeople = { staff: new Map(), users: new Map() };
  for (const person of DEMO_PEOPLE) {
    if (!(await hasAccount(strapi, person.email))) await createPerson(strapi, person, password);
    const user = (await strapi.db.query(USER).findOne({ where: { email: person.email } })) as { id: number } | null;
    if (user) known.users.set(person.email, user.id);
    if (user && person.role === 'client')
      await strapi.db.query(USER).update({ where: { id: user.id }, data: { username: fullName(person) } });
    if (person.role === 'manager' || person.role === 'director')
      known.staff.set(person.email, await staffOf(trx, person, user?.id ?? null));
    if (person.role === 'marketer') known.staff.set(person.email, await staffByEmail(trx, person));
  }
  return known;
}

async function hasAccount(strapi: Core.Strapi, email: string): Promise<boolean> {
  const [panel, rest] = [
    await strapi.db.query('admin::user').count({ where: { email } }),
    await strapi.db.query(USER).count({ where: { email } }),
  ];
  return panel + rest > 0;
}

async function createPerson(strapi: Core.Strapi, person: DemoPerson, password: string): Promise<void> {
  const { email, firstName: firstname, lastName: lastname, role } = person;
  switch (role) {
    case 'administrator':
      await createAdmin(strapi, { email, password, firstname, lastname });
      return;
    case 'receptionist':
      await createReceptionist(strapi, { email, password, firstname, lastname });
      return;
    case 'director':
      await createDirector(strapi, { email, password, name: fullName(person) });
      return;
    case 'manager':
      await createManager(strapi, { email, password, name: fullName(person) });
      return;
    case 'marketer':
      await createMarketer(strapi, { email, password, name: fullName(person) });
      return;
    case 'client':
      await createUser(strapi, { email, password, type: role });
  }
}

async function staffOf(trx: Trx, person: DemoPerson, userId: number | null): Promise<number> {
  const actor = { kind: 'staff', role: 'manager', userId, staffId: null, name: fullName(person) } as const;
  return (await staffIdOf(trx, actor)) ?? addStaffMember(trx, fullName(person), person.email);
}

/** The staff member of the marketer's panel account; the REST account is not that of staff. */
async function staffByEmail(trx: Trx, person: DemoPerson): Promise<number> {
  const connection = await connectionOf(trx);
  const { rows } = await connection.query({ text: 'select id from staff_members where lower(email) = $1', values: [person.email] });
  const [known] = rows as { id: number }[];
  return known?.id ?? addStaffMember(trx, fullName(person), person.email);
}
