/**
 * Bytes that do not lie in shared memory, so that they can be sent: `Uint8Array<ArrayBuffer>`, told
 * in a way that compilers before TypeScript 5.7 understand too.
 */
export type OwnedBytes = ReturnType<Uint8Array["slice"]>;
