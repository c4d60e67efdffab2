/** There is no example: the constraints leave no value, or none that the generator finds. */
export class ExampleError extends Error {
  /** Where: the struct's name, then fields, for example `Post.author.name`. */
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`no example for ${path}: ${reason}`);
    this.name = "ExampleError";
    this.path = path;
  }
}
