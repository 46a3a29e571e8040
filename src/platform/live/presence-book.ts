/** Somebody present; `id` is the same on all of their screens and nodes. */
export interface PersonPresent {
  id: string;
  name: string;
}

/** Who of one node has what open: subject → people. */
export type NodePresence = Record<string, PersonPresent[]>;

interface RemoteNode {
  heardAt: number;
  subjects: Map<string, PersonPresent[]>;
  /** What the parts of its present account have named so far. */
  said: Set<string>;
}

/** Who has what open, on this node by socket and on the others by what they say. Pure: times are arguments, in ms. */
export class PresenceBook {
  private readonly local = new Map<string, Map<string, PersonPresent>>();
  private readonly remote = new Map<string, RemoteNode>();

  /** A socket opens a subject; true when that changes what this node says of it. */
  open(subject: string, socket: string, person: PersonPresent): boolean {
    const before = this.here(subject).length;
    const sockets = this.local.get(subject) ?? new Map<string, PersonPresent>();
    this.local.set(subject, sockets.set(socket, person));
    return this.here(subject).length !== before;
  }

  /** A socket closes it; true when that changes what this node says of it. */
  close(subject: string, socket: string): boolean {
    const sockets = this.local.get(subject);
    if (!sockets) return false;
    const before = this.here(subject).length;
    sockets.delete(socket);
    if (sockets.size === 0) this.local.delete(subject);
    return this.here(subject).length !== before;
  }

  /** People of this node, each once. */
  here(subject: string): PersonPresent[] {
    return distinct([...(this.local.get(subject)?.values() ?? [])]);
  }

  /** All that this node has to say. */
  hereAll(): NodePresence {
    return Object.fromEntries([...this.local.keys()].map((subject) => [subject, this.here(subject)]));
  }

  /** People of all nodes, each once, by name. */
  everywhere(subject: string): PersonPresent[] {
    const others = [...this.remote.values()].flatMap(({ subjects }) => subjects.get(subject) ?? []);
    return distinct([...this.here(subject), ...others]).sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Every subject that somebody has open. */
  subjects(): string[] {
    return [...new Set([...this.local.keys(), ...[...this.remote.values()].flatMap(({ subjects }) => [...subjects.keys()])])];
  }

  /** What another node says of one subject. */
  hear(node: string, subject: string, people: PersonPresent[], now: number): void {
    const known = this.remote.get(node) ?? { heardAt: now, subjects: new Map<string, PersonPresent[]>(), said: new Set<string>() };
    // Between two parts it may be new; the last part must not forget it.
    known.said.add(subject);
    if (people.length > 0) known.subjects.set(subject, people);
    else known.subjects.delete(subject);
    this.remote.set(node, { ...known, heardAt: now });
  }

  /**
   * All that another node has to say, in parts where it is long: with the last one, what was in none of them is forgotten.
   * Answers the subjects it changes.
   */
  hearAll(node: string, part: NodePresence, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }, now: number): string[] {
    const known = this.remote.get(node) ?? { heardAt: now, subjects: new Map<string, PersonPresent[]>(), said: new Set<string>() };
    const before = new Map(known.subjects);
    const said = isFirst ? new Set<string>() : known.said;
    for (const [subject, people] of Object.entries(part)) {
      known.subjects.set(subject, people);
      said.add(subject);
    }
    if (isLast) [...known.subjects.keys()].filter((subject) => !said.has(subject)).forEach((subject) => known.subjects.delete(subject));
    this.remote.set(node, { subjects: known.subjects, said, heardAt: now });
    return [...new Set([...before.keys(), ...known.subjects.keys()])].filter(
      (subject) => ids(before.get(subject)) !== ids(known.subjects.get(subject)),
    );
  }

  /** Forgets a node; answers the subjects its people had open. */
  forget(node: string): string[] {
    const subjects = [...(this.remote.get(node)?.subjects.keys() ?? [])];
    this.remote.delete(node);
    return subjects;
  }

  /** Nodes not heard of since this moment. */
  silentSince(moment: number): string[] {
    return [...this.remote].filter(([, { heardAt }]) => heardAt < moment).map(([node]) => node);
  }
}

function distinct(people: PersonPresent[]): PersonPresent[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

function ids(people: PersonPresent[] | undefined): string {
  return (people ?? [])
    .map(({ id }) => id)
    .sort()
    .join();
}
