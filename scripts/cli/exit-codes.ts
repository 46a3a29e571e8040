/** The command failed, or refused to do what was asked. */
export const EXIT_REFUSED = 1;

/** The arguments are not what the command takes. */
export const EXIT_USAGE = 2;
