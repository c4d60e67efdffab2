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

/** The place of an option that is given there. */
export function optionOf(parent: Place, name: string): Place {
  return { step: { kind: "option", name }, parent };
}

/** The place one step further. */
export function within(parent: Place, step: Step): Place {
  return { step, parent };
}

/** The place as a person says it: `Message.owner`, `Chat.ask.outputs[0]`, `Message.tags.item`. */
export function describePlace(place: Place): string {
  const { step, parent } = place;
  const inner = (name: string): string => {
    const isTop = parent === undefined || parent.step.kind === "protocol";
    return isTop ? name : `${describePlace(parent)}.${name}`;
  };
  switch (step.kind) {
    case "protocol":
      return "the protocol";
    case "service":
    case "type":
      return step.name;
    case "method":
    case "field":
    case "option":
      return inner(step.name);
    case "entry":
      return `${parent === undefined ? "" : describePlace(parent)}[${step.index}]`;
    case "member":
      return inner(step.value);
    default:
      return inner(step.kind);
  }
}
