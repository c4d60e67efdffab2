import { protocol } from "@twobyte/schema";

function typesOf(list: readonly object[] | undefined): object[] {
  return [...(list as readonly object[])];
}

export default protocol("acme.things", { package: "@acme/things", types: typesOf(undefined) });
