/**
 * Rules about policies that generated code carries and today's runtime does not act on, with what
 * will show them. Across their safe counterparts peers talk, like across everything that is safe.
 */
export const laterRules: { readonly [rule: string]: string } = {
  "rate-tightened": "No server counts calls yet: the rate limiter comes with the session.",
};
