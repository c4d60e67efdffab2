import type {
  Declarations,
  MethodDeclaration,
  ServiceDeclaration,
} from "../declarations/declarations.ts";

/** What the lock needs of the declarations: all but docs and policies. */
export interface LockInput extends Pick<Declarations, "structs" | "enums" | "unions"> {
  readonly protocol: { readonly name: string };
  readonly services: readonly ServiceInput[];
}

export interface ServiceInput extends Omit<ServiceDeclaration, "methods"> {
  readonly methods: readonly MethodInput[];
}

export type MethodInput = Omit<MethodDeclaration, "policies">;
