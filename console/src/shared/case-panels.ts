import { defineAsyncComponent, type Component } from "vue";

import type { CasePage } from "@/client/schema";
import { client, done } from "@/shared/api";

/** What a room's panel is given. It emits `changed` after it has acted, and the page reads the case anew. */
export interface CasePanelProps {
  /** the case with clock, time line and what can be done */
  page: CasePage;
}

/** What a room puts into the page of its cases. */
export interface CasePanel {
  /** the component, with {@link CasePanelProps} */
  component: Component;
  /** codes of acts that the panel has its own form for: the page shows no button for them */
  acts: string[];
}

const panels = new Map<string, CasePanel>();

/**
 * Puts a panel into the page of all cases of a kind; called once, from a room's `room.ts`.
 *
 * @param kind the kind's code, such as `interaction.letter`
 * @param load loads the component when a case is opened
 * @param acts acts that the panel has its own form for
 */
export function addCasePanel(kind: string, load: () => Promise<{ default: Component }>, acts: string[] = []): void {
  panels.set(kind, { component: defineAsyncComponent(load), acts });
}

/** Returns the panel of a kind, if its room brings one. */
export function casePanel(kind: string): CasePanel | undefined {
  return panels.get(kind);
}

/** Does something with a case as it was read; refused if it has changed meanwhile. */
export function actOnCase(matter: CasePage["summary"], code: string, note = ""): Promise<void> {
  const body = { code, version: matter.version, note };
  return done(client.POST("/api/console/cases/{id}/acts", { params: { path: { id: matter.id } }, body }));
}
