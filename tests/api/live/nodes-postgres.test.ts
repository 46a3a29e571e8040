import { describeTwoNodes } from './node-suite';

describeTwoNodes('PostgreSQL', {});
