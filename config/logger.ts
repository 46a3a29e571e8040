import { environment } from '../src/platform/database/environment';

/** How much the server says; LOG_LEVEL. */
export default () => ({ level: environment().logLevel });
