import { advice } from "./advice.ts";
import type { Change, ChangeParams, ChangeRule } from "./change.ts";
import type { MemberRule } from "./member-rules.ts";
import { memberRules } from "./member-rules.ts";
import type { MethodRule } from "./method-rules.ts";
import { methodRules } from "./method-rules.ts";
import type { PolicyRule } from "./policy-rules.ts";
import { policyRules } from "./policy-rules.ts";
import type { TypeRule } from "./type-rules.ts";
import { typeRules } from "./type-rules.ts";

/** Id of a rule. */
export type BreakingRule = TypeRule | MemberRule | MethodRule | PolicyRule;

/** Every rule by its id. */
export const breakingRules: { readonly [Rule in BreakingRule]: ChangeRule } = {
  ...typeRules,
  ...memberRules,
  ...methodRules,
  ...policyRules,
};

/** Makes one classified change. */
export function createChange(
  rule: BreakingRule,
  params: ChangeParams,
  span?: Change["span"],
): Change {
  const { category, verdict, works, message, reason } = breakingRules[rule];
  const fix = advice[rule];
  return {
    rule,
    category,
    verdict,
    ...(works !== undefined && { works }),
    path: params.path,
    message: message(params),
    reason,
    ...(fix !== undefined && { fix }),
    ...(span !== undefined && { span }),
  };
}
