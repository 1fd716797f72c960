import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";

import type { Unit } from "./use-cases";

export type Rule = components["schemas"]["CaseRulesRuleShown"];
export type RuleFields = components["schemas"]["CaseRulesRuleFields"];

/** What is typed into the dialog of a rule; a card by share and one by what is left may stand side by side. */
export interface RuleForm {
  kind: string;
  body: string | null;
  validFrom: string;
  limit: { amount: number; unit: Unit };
  yellowShare: number | null;
  yellowLeft: { on: boolean; amount: number; unit: Unit };
  redShare: number | null;
  redLeft: { on: boolean; amount: number; unit: Unit };
  extensionTimes: number;
  extensionMost: { amount: number; unit: Unit };
  source: string;
  version: number;
}

const ONE_DAY = { on: false, amount: 1, unit: "WORKING_DAYS" as Unit };

export const EMPTY_RULE: RuleForm = {
  kind: "",
  body: null,
  validFrom: "",
  limit: { amount: 5, unit: "WORKING_DAYS" },
  yellowShare: 80,
  yellowLeft: { ...ONE_DAY },
  redShare: null,
  redLeft: { ...ONE_DAY },
  extensionTimes: 1,
  extensionMost: { amount: 5, unit: "WORKING_DAYS" },
  source: "",
  version: 0,
};

/** Returns a rule as the dialog shows it. */
export function formOf(rule: Rule): RuleForm {
  return {
    kind: rule.kind,
    body: rule.body ?? null,
    validFrom: rule.validFrom,
    limit: { ...rule.limit },
    yellowShare: rule.yellow.share ?? null,
    yellowLeft: rule.yellow.left ? { on: true, ...rule.yellow.left } : { ...ONE_DAY },
    redShare: rule.red.share ?? null,
    redLeft: rule.red.left ? { on: true, ...rule.red.left } : { ...ONE_DAY },
    extensionTimes: rule.extensionTimes,
    extensionMost: { ...rule.extensionMost },
    source: rule.source,
    version: rule.version,
  };
}

/** Returns the rule as it is sent: what is switched off is left out. */
export function ruleFields(form: RuleForm): RuleFields {
  const { yellowLeft, redLeft, yellowShare, redShare, body, ...rest } = form;
  const left = ({ amount, unit }: { amount: number; unit: Unit }): { amount: number; unit: Unit } => ({ amount, unit });
  return {
    ...rest,
    ...(body ? { body } : {}),
    ...(yellowShare ? { yellowShare } : {}),
    ...(redShare ? { redShare } : {}),
    ...(yellowLeft.on ? { yellowLeft: left(yellowLeft) } : {}),
    ...(redLeft.on ? { redLeft: left(redLeft) } : {}),
  };
}

export function readRules(): Promise<Rule[]> {
  return read(client.GET("/api/console/case-rules"));
}

export async function saveRule(id: string | null, form: RuleForm): Promise<void> {
  const body = ruleFields(form);
  if (id) await done(client.PUT("/api/console/case-rules/{id}", { params: { path: { id } }, body }));
  else await done(client.POST("/api/console/case-rules", { body }));
}

export function removeRule(rule: Rule): Promise<void> {
  const params = { path: { id: rule.id }, query: { version: rule.version } };
  return done(client.DELETE("/api/console/case-rules/{id}", { params }));
}
