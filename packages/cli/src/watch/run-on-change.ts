/** Tells when files change. */
export interface ChangeSource {
  /** Ends when something has changed since the last call. */
  readonly changed: () => Promise<void>;
  readonly close: () => void;
}

export interface RunOnChangeOptions {
  readonly run: () => Promise<void>;
  readonly source: ChangeSource;
  /** Ends when it is enough. */
  readonly stopped: Promise<void>;
  /** Waits out the rest of what an editor writes; changes meanwhile belong to the same run. */
  readonly settle: () => Promise<void>;
}

/** Runs an action now and again after each change, one run at a time, until it is stopped. */
export async function runOnChange(options: RunOnChangeOptions): Promise<void> {
  const { run, source, stopped, settle } = options;
  let isStopped = false;
  const stop = stopped.then(() => {
    isStopped = true;
  });
  try {
    while (true) {
      await run();
      await Promise.race([source.changed(), stop]);
      await Promise.race([settle(), stop]);
      if (isStopped) return;
    }
  } finally {
    source.close();
  }
}
