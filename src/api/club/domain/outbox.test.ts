import { Outbox, type Keeping, type Outcome, type Waiting } from './outbox';

const memory = (): Keeping & { kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
};
const write = (key: string): Waiting => ({ key, path: '/club/visits', body: { customer: key }, label: key, at: '2026-11-21T11:00:00Z' });

describe('the outbox of a reception', () => {
  it('sends in order, once each, and keeps what could not be sent', async () => {
    const sent: string[] = [];
    let line: Outcome = 'sent';
    const keeping = memory();
    const outbox = new Outbox('box', keeping, async ({ key }) => {
      if (line === 'sent') sent.push(key);
      return line;
    });
    await outbox.add(write('a'));
    line = 'unreachable';
    await outbox.add(write('b'));
    await outbox.add(write('c'));
    expect(sent).toEqual(['a']);
    expect(outbox.list().map(({ key }) => key)).toEqual(['b', 'c']);
    line = 'sent';
    await Promise.all([outbox.flush(), outbox.flush()]);
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(JSON.parse(keeping.kept.get('box') ?? '')).toEqual([]);
  });

  it('goes on after a refusal, and after a reload with the same keys', async () => {
    const keeping = memory();
    await new Outbox('box', keeping, async () => 'unreachable').add(write('a'));
    await new Outbox('box', keeping, async () => 'unreachable').add(write('b'));
    const seen: string[] = [];
    const reloaded = new Outbox('box', keeping, async ({ key }) => {
      seen.push(key);
      return key === 'a' ? 'refused' : 'sent';
    });
    let told = 0;
    reloaded.watch(() => (told += 1));
    await reloaded.flush();
    expect(seen).toEqual(['a', 'b']);
    expect(told).toBe(2);
  });

  it('begins anew where what was kept cannot be read', () => {
    const keeping = memory();
    keeping.setItem('box', '{not json');
    expect(new Outbox('box', keeping, async () => 'sent').list()).toEqual([]);
  });
});
