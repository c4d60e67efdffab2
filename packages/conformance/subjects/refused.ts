/** What a command is answered with that is not done. */
export class Refused extends Error {
  readonly code: "unknown" | "unsupported" | "failed";

  constructor(code: Refused["code"], message: string) {
    super(message);
    this.code = code;
  }
}
