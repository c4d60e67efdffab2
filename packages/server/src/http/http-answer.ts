/** Where a body that goes on is written to. */
export interface HttpSink {
  /** The bytes may be another's too, and are not written again. */
  write(bytes: Uint8Array): void;
  /** Nothing more comes. */
  end(): void;
  /** The body breaks off. */
  destroy(): void;
}

/** A body that goes on for as long as it likes. */
export interface HttpOutlet {
  /** Has all of it go into a sink, which may be told while this runs; called once. */
  pour(sink: HttpSink): void;
  /** Nobody reads any more. */
  lost(): void;
}

/** The answer to a request, as hosts can make theirs of it without a `Response`. */
export interface HttpAnswer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | HttpOutlet | null;
}

/** The same as a web-standard `Response`. */
export function toResponse({ status, headers, body }: HttpAnswer): Response {
  const isWhole = body === null || typeof body === "string" || body instanceof Uint8Array;
  return new Response(isWhole ? body : streamOf(body), { status, headers });
}

function streamOf(outlet: HttpOutlet): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      outlet.pour({
        write: (bytes) => controller.enqueue(bytes),
        end: () => controller.close(),
        destroy: () => controller.error(new Error("the client is dead")),
      });
    },
    cancel: () => outlet.lost(),
  });
}
