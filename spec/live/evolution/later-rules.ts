/**
 * Rules about policies that generated code carries and today's runtime does not act on, with what
 * will show them. Across their safe counterparts peers talk, like across everything that is safe.
 */
export const laterRules: { readonly [rule: string]: string } = {
  "rate-tightened": "No server counts calls yet: the rate limiter comes with the session.",
  "retry-weakened": "No client repeats a call by itself yet: retries come with the session.",
  "detach-shortened": "No stream outlives its connection yet: that comes with resume.",
};
