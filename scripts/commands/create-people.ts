import { Option, type Command } from 'commander';
import { USER_TYPES, type UserType } from '../../src/api/accounts/contracts/actor';
import { createAdmin, createManager, createUser } from '../../src/api/accounts/services/create-people';
import { inArtel } from '../cli/in-artel';

const EMAIL = ['--email <address>', 'sign-in address'] as const;
const PASSWORD = ['--password <password>', 'at least 10 characters; drawn and printed once when left out'] as const;

interface Credentials {
  email: string;
  password?: string;
}

/** Adds `create-admin`, `create-manager` and `create-user`. The result holds the password, to be handed over once. */
export function addCreatePeople(program: Command): void {
  program
    .command('create-admin')
    .description('Create an administrator of the panel')
    .requiredOption(...EMAIL)
    .option(...PASSWORD)
    .option('--firstname <name>')
    .option('--lastname <name>')
    .action((options: Credentials & { firstname?: string; lastname?: string }) =>
      inArtel(async (strapi) => ({ result: await createAdmin(strapi, options) })),
    );

  program
    .command('create-manager')
    .description('Create a manager, who signs in to the panel and over REST')
    .requiredOption(...EMAIL)
    .option(...PASSWORD)
    .requiredOption('--name <name>', 'as customers and colleagues see it')
    .action((options: Credentials & { name: string }) => inArtel(async (strapi) => ({ result: await createManager(strapi, options) })));

  program
    .command('create-user')
    .description('Create a REST user with a confirmed address')
    .requiredOption(...EMAIL)
    .option(...PASSWORD)
    .addOption(new Option('--type <type>', 'what the user may do').choices(USER_TYPES).default('client'))
    .action((options: Credentials & { type: UserType }) => inArtel(async (strapi) => ({ result: await createUser(strapi, options) })));
}
