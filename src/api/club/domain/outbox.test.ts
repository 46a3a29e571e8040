import { Outbox, type Keeping, type Outcome, type Waiting } from './outbox';

const memory = (): Keeping & { kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    names: () => [...kept.keys()],
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
};
const write = (key: string, second = 0): Waiting => ({
  key,
  path: '/club/visits',
  body: { customer: key },
  label: key,
  at: `2026-11-21T11:00:0${second}Z`,
});

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
    await outbox.add(write('c'));
    await outbox.add(write('b'));
    expect(sent).toEqual(['a']);
    expect(outbox.list().map(({ key }) => key)).toEqual(['c', 'b']);
    line = 'sent';
    await Promise.all([outbox.flush(), outbox.flush()]);
    expect(sent).toEqual(['a', 'c', 'b']);
    expect([...keeping.kept]).toEqual([]);
  });

  it('goes on after a refusal, and after a reload with the same keys', async () => {
    const keeping = memory();
    await new Outbox('box', keeping, async () => 'unreachable').add(write('a', 1));
    await new Outbox('box', keeping, async () => 'unreachable').add(write('b', 2));
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

  it('loses nothing of two tabs that keep and send at the same time', async () => {
    const keeping = memory();
    const sent: string[] = [];
    let line: Outcome = 'unreachable';
    let isTaken = false;
    const tab = (): Outbox =>
      new Outbox(
        'box',
        keeping,
        async ({ key }) => {
          if (line === 'sent') sent.push(key);
          return line;
        },
        async (work) => {
          if (isTaken) return;
          isTaken = true;
          await work();
          isTaken = false;
        },
      );
    const [first, second] = [tab(), tab()];
    await first.add(write('a', 1));
    await second.add(write('b', 2));
    await first.add(write('c', 3));
    // The tab that kept `b` is closed before the network is back.
    expect(
      tab()
        .list()
        .map(({ key }) => key),
    ).toEqual(['a', 'b', 'c']);
    expect(second.refresh()).toEqual([]);
    line = 'sent';
    await Promise.all([first.flush(), second.flush()]);
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(second.refresh().map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(second.list()).toEqual([]);
  });

  it('takes nothing from another person’s', async () => {
    const keeping = memory();
    await new Outbox('desk.1.reception', keeping, async () => 'unreachable').add(write('a'));
    expect(new Outbox('desk.11.reception', keeping, async () => 'sent').list()).toEqual([]);
  });

  it('sends what the device would not keep', async () => {
    let line: Outcome = 'unreachable';
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const outbox = new Outbox('box', full, async () => line);
    await outbox.add(write('a'));
    expect(outbox.list()).toHaveLength(1);
    line = 'sent';
    await outbox.flush();
    expect(outbox.list()).toEqual([]);
  });

  it('takes over what an earlier version kept, and begins anew where that cannot be read', () => {
    const keeping = memory();
    keeping.setItem('box', JSON.stringify([write('a', 1), write('b', 2)]));
    expect(new Outbox('box', keeping, async () => 'unreachable').list().map(({ key }) => key)).toEqual(['a', 'b']);
    expect(keeping.getItem('box')).toBeNull();
    const broken = memory();
    broken.setItem('box', '{not json');
    expect(new Outbox('box', broken, async () => 'sent').list()).toEqual([]);
  });
});
