/** How the events of a plain event stream arrive through a proxy. */
export interface BareEvents {
  readonly sent: number;
  /** In so many pieces. */
  readonly arrivals: number;
  /** How the answer was compressed, if it was. */
  readonly encoding: string | null;
}

/** Reads the bare event stream of a server: in one piece, when something holds it back. */
export async function bareEvents({ port }: { readonly port: number }): Promise<BareEvents> {
  const response = await fetch(`http://127.0.0.1:${port}/bare`);
  let text = "";
  let arrivals = 0;
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    arrivals++;
  }
  const sent = text.match(/^data: event \d+$/gm)?.length ?? 0;
  return { sent, arrivals, encoding: response.headers.get("content-encoding") };
}
