import type { ts as TypeScript } from "ts-morph";
import type { IrSpan } from "../../ir/ir.ts";
import { shownPath } from "../../load/own-files.ts";
import type { Place } from "../../surface/place.ts";
import { exportValue, resolveValue } from "./resolve-value.ts";
import { findLiteral, findNamed, findProperty, nameLiteral, partsOf } from "./search.ts";
import type { Located } from "./source-files.ts";
import { SourceFiles } from "./source-files.ts";

/** Finds where the source says what stands at a place. */
export type Locate = (place: Place) => IrSpan;

/** The syntax at a place: what to point at, and where to look for what is inside. */
interface Spot {
  readonly shown: Located;
  readonly value: Located;
}

/**
 * Reads the schema's source files as syntax and finds positions in them. Loads the TypeScript
 * parser, so it is called only when a position is needed.
 *
 * @param file - Absolute path of the schema module.
 * @param root - Folder to which the files of positions are relative.
 */
export async function createLocator(file: string, root: string): Promise<Locate> {
  const { ts } = await import("ts-morph");
  const files = new SourceFiles(ts);
  const entry = files.file(file);
  const spots = new Map<Place, Spot | undefined>();
  const named = lazily(() => namesIn(files, file));
  const spotOf = (place: Place): Spot | undefined => {
    if (!spots.has(place)) spots.set(place, find(place));
    return spots.get(place);
  };
  const find = (place: Place): Spot | undefined => {
    const { step, parent } = place;
    const outer = parent === undefined ? rootSpot() : spotOf(parent);
    if (step.kind === "type" && step.isOwn)
      return typeSpot(files, step.name, outer) ?? named().get(step.name) ?? outer;
    return outer && stepSpot(files, place, outer);
  };
  const rootSpot = (): Spot | undefined => {
    const exported = entry && exportValue(files, entry, "default");
    if (exported === undefined) return undefined;
    const value = resolveValue(files, exported);
    return { shown: firstText(files, value) ?? exported, value };
  };
  return (place) => {
    const shown = spotOf(place)?.shown;
    if (shown === undefined) return { file: shownPath(root, file), line: 1, column: 1 };
    const { tree, path } = shown.file;
    const start = tree.getLineAndCharacterOfPosition(shown.node.getStart(tree));
    //@fault line-of-the-file R-SCHEMA-5 return { file: shownPath(root, path), line: 1, column: 1 };
    return { file: shownPath(root, path), line: start.line + 1, column: start.character + 1 };
  };
}

function lazily<Type>(make: () => Type): () => Type {
  let made: { readonly value: Type } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Every call in the schema's files that names a type, by the name. */
function namesIn(files: SourceFiles, file: string): Map<string, Spot> {
  const { ts } = files;
  const names = new Map<string, Spot>();
  for (const source of files.reachable(file)) {
    const visit = (node: TypeScript.Node): void => {
      if (ts.isCallExpression(node))
        for (const text of candidates(files, node)) {
          const literal = nameLiteral(files, node, text);
          if (literal === undefined || names.has(text)) continue;
          names.set(text, {
            shown: { file: source, node: literal },
            value: { file: source, node },
          });
        }
      ts.forEachChild(node, visit);
    };
    visit(source.tree);
  }
  return names;
}

/** Texts in a call that could name a type. */
function candidates({ ts }: SourceFiles, call: TypeScript.CallExpression): string[] {
  return call.arguments.flatMap((argument) => {
    if (ts.isStringLiteralLike(argument)) return [argument.text];
    if (!ts.isObjectLiteralExpression(argument)) return [];
    return argument.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
        ? [property.initializer.text]
        : [],
    );
  });
}

/** A named type within what its place is built from. */
function typeSpot(files: SourceFiles, name: string, outer: Spot | undefined): Spot | undefined {
  const found = outer && findNamed(files, outer.value, name);
  return found && { shown: found.name, value: found.value };
}

function stepSpot(files: SourceFiles, { step, parent }: Place, outer: Spot): Spot {
  switch (step.kind) {
    case "field":
    case "method":
    case "option": {
      const found = findProperty(files, outer.value, step.name);
      return found === undefined ? outer : { shown: found.name, value: found.value };
    }
    case "entry": {
      const list = resolveValue(files, outer.value);
      const item = files.ts.isArrayLiteralExpression(list.node) && partsOf(files, list)[step.index];
      return item ? { shown: item, value: item } : outer;
    }
    case "service": {
      const call = resolveValue(files, outer.value);
      return { shown: firstText(files, call) ?? outer.shown, value: call };
    }
    case "member":
      return memberSpot(files, step.value, outer, parent);
    default:
      return outer;
  }
}

/** A member of an enum or a union: a key, a literal, or the branch that holds the literal. */
function memberSpot(
  files: SourceFiles,
  value: string,
  outer: Spot,
  parent: Place | undefined,
): Spot {
  const property = findProperty(files, outer.value, value);
  if (property !== undefined && parent !== undefined)
    return { shown: property.name, value: property.value };
  for (const part of branches(files, resolveValue(files, outer.value))) {
    const literal = findLiteral(files, part, value);
    if (literal !== undefined) return { shown: literal, value: part };
  }
  return outer;
}

/** The elements of the lists among a call's arguments. */
function branches(files: SourceFiles, at: Located): Located[] {
  return partsOf(files, at).flatMap((part) => {
    const value = resolveValue(files, part);
    return files.ts.isArrayLiteralExpression(value.node)
      ? partsOf(files, value)
      : branches(files, value);
  });
}

/** The first argument of a call when it is a text: the name of what the call describes. */
function firstText(files: SourceFiles, { file, node }: Located): Located | undefined {
  const { ts } = files;
  const [first] = ts.isCallExpression(node) ? node.arguments : [];
  return first !== undefined && ts.isStringLiteralLike(first) ? { file, node: first } : undefined;
}
