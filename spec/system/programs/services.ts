/** Whoever runs the guide's unit `live@.service`: an instance for each port. */
export interface Services {
  /** Starts the instance of a port. */
  start(port: number): Promise<void>;
  /** Ends the instance of a port as its unit says, then starts it again. */
  restart(port: number): Promise<void>;
  /** Ends them all, at once. */
  stop(): Promise<void>;
}

/** Runs the unit for the server in a folder, which is /srv/live to it. */
export type StartServices = (folder: string) => Promise<Services>;
