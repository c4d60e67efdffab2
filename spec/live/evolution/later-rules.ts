/**
 * Rules about policies that generated code carries and today's runtime does not act on, with what
 * will show them. Across their safe counterparts peers talk, like across everything that is safe.
 */
export const laterRules: { readonly [rule: string]: string } = {
  "retry-weakened": "No client repeats a call by itself yet: retries come with the session.",
  "detach-shortened": "No stream outlives its connection yet: that comes with resume.",
  "overflow-weakened": "Every stream blocks its producer yet: dropping comes with flow control.",
  "replay-shortened": "No topic can be subscribed to yet: they come with the session.",
};
