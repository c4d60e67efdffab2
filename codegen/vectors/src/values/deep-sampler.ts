import type { Ir, IrJson, IrSlot, IrStruct } from "@twobyte/compiler/ir";
import type { TypeIndex } from "../schema/type-index.ts";
import { liveFields, liveMembers } from "../schema/type-index.ts";
import type { Sampler } from "./sampler.ts";

/** Makes values whose structs of recursive types are nested as deep as is asked for. */
export class DeepSampler {
  readonly #types: TypeIndex;
  readonly #sampler: Sampler;
  /** Structs of recursive types, and those that hold them. */
  readonly #leading: Set<string>;

  constructor(ir: Ir, types: TypeIndex, sampler: Sampler) {
    this.#types = types;
    this.#sampler = sampler;
    this.#leading = new Set(ir.structs.filter((one) => one.recursive).map(({ name }) => name));
    if (this.#leading.size === 0) return;
    for (let size = -1; size !== this.#leading.size; ) {
      size = this.#leading.size;
      for (const struct of ir.structs) {
        if (liveFields(struct).some(({ slot }) => this.#leads(slot)))
          this.#leading.add(struct.name);
      }
    }
  }

  /**
   * A value of a message with exactly `levels` structs of recursive types inside of each other;
   * undefined when the message holds none. In notation; constraints are not looked at.
   */
  message(name: string, levels: number): IrJson | undefined {
    if (!this.#leading.has(name)) return undefined;
    return this.#struct(this.#types.struct(name), levels);
  }

  #leads({ type }: IrSlot): boolean {
    switch (type.kind) {
      case "struct":
        return this.#leading.has(type.name);
      case "union":
        return liveMembers(this.#types.union(type.name)).some((member) =>
          this.#leading.has(member.struct),
        );
      case "list":
        return this.#leads(type.item);
      case "map":
        return this.#leads(type.value);
      default:
        return false;
    }
  }

  #struct(struct: IrStruct, left: number): IrJson {
    const flat = this.#sampler.struct(struct, "least", 0);
    const inside = struct.recursive ? left - 1 : left;
    const field = inside > 0 ? liveFields(struct).find(({ slot }) => this.#leads(slot)) : undefined;
    if (field === undefined || typeof flat !== "object" || flat === null) return flat;
    return { ...flat, [field.name]: this.#slot(field.slot, inside) };
  }

  #slot({ type }: IrSlot, left: number): IrJson {
    switch (type.kind) {
      case "struct":
        return this.#struct(this.#types.struct(type.name), left);
      case "union": {
        const members = liveMembers(this.#types.union(type.name));
        const member = members.find((one) => this.#leading.has(one.struct));
        return this.#struct(this.#types.struct(member?.struct ?? ""), left);
      }
      case "list":
        return [this.#slot(type.item, left)];
      case "map":
        return [[this.#sampler.slot(type.key, "least", 0), this.#slot(type.value, left)]];
      default:
        return null;
    }
  }
}
