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

  /** A part of what another node has to say, too long for one message; answers the subjects it changes. */
  hearPart(node: string, part: NodePresence, now: number): string[] {
    const before = this.remote.get(node)?.subjects;
    const changed = Object.entries(part).filter(([subject, people]) => ids(before?.get(subject)) !== ids(people));
    for (const [subject, people] of Object.entries(part)) this.hear(node, subject, people, now);
    return changed.map(([subject]) => subject);
  }

  /** What another node says of one subject. */
  hear(node: string, subject: string, people: PersonPresent[], now: number): void {
    const known = this.remote.get(node) ?? { heardAt: now, subjects: new Map<string, PersonPresent[]>() };
    if (people.length > 0) known.subjects.set(subject, people);
    else known.subjects.delete(subject);
    this.remote.set(node, { ...known, heardAt: now });
  }

  /** All that another node has to say; answers the subjects it changes. */
  hearAll(node: string, all: NodePresence, now: number): string[] {
    const before = this.remote.get(node)?.subjects ?? new Map<string, PersonPresent[]>();
    const subjects = new Map(Object.entries(all));
    this.remote.set(node, { heardAt: now, subjects });
    return [...new Set([...before.keys(), ...subjects.keys()])].filter(
      (subject) => ids(before.get(subject)) !== ids(subjects.get(subject)),
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
