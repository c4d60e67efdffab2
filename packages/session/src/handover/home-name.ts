/**
 * The name of a home: its node, and the term in which the node owned the session. A node that has
 * owned a session twice may be two homes of it.
 */
export function homeName(node: string, term: number): string {
  return `${node}/${term}`;
}

/** The node of a home. */
export function nodeOf(home: string): string {
  return home.slice(0, home.lastIndexOf("/"));
}

/** What nodes call a home of a session in what they say to each other. */
export function homeKey(session: string, home: string): string {
  return session + home.slice(home.lastIndexOf("/"));
}

/** The session of such a key, and the home's name; `node` is where the home is. */
export function splitKey(key: string, node: string): { session: string; home: string } {
  const at = key.lastIndexOf("/");
  return { session: key.slice(0, at), home: node + key.slice(at) };
}
