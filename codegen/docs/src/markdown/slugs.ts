/**
 * Gives out identifiers of lower-case letters, digits and hyphens that no other case or spelling
 * of a name shares: the first taker of `chat` has `chat`, the next has `chat-2`.
 */
export class Slugs {
  private readonly taken = new Set<string>();

  take(name: string): string {
    const slug =
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "") || "x";
    let unique = slug;
    for (let count = 2; this.taken.has(unique); count += 1) unique = `${slug}-${count}`;
    this.taken.add(unique);
    return unique;
  }
}
