import { outcomeOf, type MailFailure } from './outcome';

describe('a letter that could not be sent', () => {
  it.each<[string, MailFailure, string]>([
    ['the address is refused', { code: 'EENVELOPE', responseCode: 550 }, 'failed'],
    ['the letter is refused', { code: 'EMESSAGE', responseCode: 554 }, 'failed'],
    ['the mailbox is busy', { code: 'EENVELOPE', responseCode: 450 }, 'queued'],
    ['the server closes for a while', { code: 'ECONNECTION', responseCode: 421 }, 'queued'],
    ['nobody listens', { code: 'ESOCKET', syscall: 'connect' }, 'queued'],
    ['the host has no address', { code: 'EDNS' }, 'queued'],
    ['the password is wrong, until somebody mends it', { code: 'EAUTH', responseCode: 535 }, 'queued'],
    ['there is no address in it', { code: 'EENVELOPE' }, 'failed'],
    ['the connection broke on the way', { code: 'ECONNECTION' }, 'unknown'],
    ['the server fell silent', { code: 'ETIMEDOUT' }, 'unknown'],
    ['nobody knows why', {}, 'unknown'],
  ])('because %s', (_why, failure, outcome) => expect(outcomeOf(failure)).toBe(outcome));
});
