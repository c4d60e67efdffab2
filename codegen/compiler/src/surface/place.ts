/** One step on the way from the protocol to a place in it. */
export type Step =
  | { readonly kind: "protocol" }
  | { readonly kind: "service"; readonly name: string }
  | { readonly kind: "method"; readonly name: string }
  | { readonly kind: "option"; readonly name: string }
  | { readonly kind: "entry"; readonly index: number }
  | { readonly kind: "type"; readonly name: string; readonly isOwn: boolean }
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "item" }
  | { readonly kind: "key" }
  | { readonly kind: "value" }
  | { readonly kind: "member"; readonly value: string };

/** Where something was declared: a step, and the place it was made from. */
export interface Place {
  readonly step: Step;
  readonly parent?: Place;
}

/** The place of the protocol itself. */
export const protocolPlace: Place = { step: { kind: "protocol" } };

/** The place one step further. */
export function within(parent: Place, step: Step): Place {
  return { step, parent };
}

/** The place as a person says it: `Message.owner`, `Chat.ask`, `the items of Message.tags`. */
export function describePlace(place: Place): string {
  const { step, parent } = place;
  const outer = (): string => (parent === undefined ? "" : describePlace(parent));
  switch (step.kind) {
    case "protocol":
      return "the protocol";
    case "service":
    case "type":
      return step.name;
    case "method":
    case "field":
      return `${outer()}.${step.name}`;
    case "option":
      return parent?.step.kind === "protocol" ? `${step.name}` : `${step.name} of ${outer()}`;
    case "entry":
      return `entry ${step.index + 1} of ${outer()}`;
    case "item":
      return `the items of ${outer()}`;
    case "key":
      return `the keys of ${outer()}`;
    case "value":
      return `the values of ${outer()}`;
    case "member":
      return `member ${JSON.stringify(step.value)} of ${outer()}`;
  }
}
