import { DispatchClient, protocol } from "@example/jobs/client";
import { bindWork } from "@example/jobs/client-services";
import { connect } from "@twobyte/client";
import { served } from "@twobyte/server/served";
import { createWorkService } from "./work-service.ts";

/** Enlists with a dispatcher, and works until it is dismissed; gives the reason. */
export async function enlist(
  url: string,
  name: string,
  write: (text: string) => void,
): Promise<string> {
  let dismissed: (reason: string) => void = () => {};
  const dismissal = new Promise<string>((resolve) => {
    dismissed = resolve;
  });
  const serving = served([bindWork(createWorkService(dismissed))]);
  const session = connect(protocol, { url, serving });
  const { workers } = await new DispatchClient(session).enlist({ name });
  write(`${name}: enlisted, and am one of ${workers}\n`);
  const reason = await dismissal;
  await session.close();
  return reason;
}
