import type { Ir } from "../../../codegen/compiler/src/ir/ir.ts";
import type { Payload, Profile, ProtocolDescription } from "../../../packages/session/src/index.ts";
import type { Exports } from "./load-package.ts";
import { loadPackage } from "./load-package.ts";

type Call = (...given: readonly unknown[]) => unknown;

/** One version of a protocol: its IR and its generated package, addressed by the schema's names. */
export class Peer {
  readonly ir: Ir;
  readonly #load: (module: string) => Exports;

  constructor(ir: Ir) {
    this.ir = ir;
    this.#load = loadPackage(ir);
  }

  /** The newest revision. */
  get revision(): number {
    return this.ir.revisions.length;
  }

  /** What the package hands to `connect` and `serve`. */
  get protocol(): ProtocolDescription {
    return this.exported("protocol", "protocol") as ProtocolDescription;
  }

  /** Something that a module of the package exports. */
  exported(module: string, name: string): unknown {
    const found = this.#load(module)[name];
    if (found === undefined) throw new Error(`${module}.js exports no ${name}`);
    return found;
  }

  /** Encodes a struct; throws a `CodecError`. */
  encode(struct: string, value: unknown, profile: Profile, revision = this.revision): Payload {
    return this.#call(`encode${struct}${suffix(profile)}`, value, revision) as Payload;
  }

  /** Decodes a struct; throws a `CodecError`. */
  decode(struct: string, payload: Payload, revision = this.revision): unknown {
    const profile = typeof payload === "string" ? "text" : "binary";
    return this.#call(`decode${struct}${suffix(profile)}`, payload, revision);
  }

  /** The JSON mapping of a struct's value. */
  toJson(struct: string, value: unknown): unknown {
    return this.#call(`${lowerFirst(struct)}ToJson`, value);
  }

  /** The value of a JSON mapping; throws a `CodecError`. */
  fromJson(struct: string, json: unknown): unknown {
    return this.#call(`${lowerFirst(struct)}FromJson`, json);
  }

  #call(name: string, ...given: readonly unknown[]): unknown {
    return (this.exported("codec", name) as Call)(...given);
  }
}

function suffix(profile: Profile): string {
  return profile === "text" ? "Text" : "";
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
