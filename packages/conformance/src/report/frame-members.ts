/** The members of a frame beside its kind that have a value, each with its JSON. */
export function frameMembers(members: object): [name: string, json: string][] {
  return Object.entries(members)
    .filter(([name, value]) => name !== "kind" && value !== undefined)
    .map(([name, value]) => [name, JSON.stringify(value)]);
}
