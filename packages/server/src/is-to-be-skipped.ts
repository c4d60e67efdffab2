/** Whether a value cannot be encoded for the client, and the schema has it left out. */
export function isToBeSkipped(error: unknown): boolean {
  return (
    error instanceof Error && error.name === "CodecError" && "skip" in error && error.skip === true
  );
}
