import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";

/** A role with its powers. */
export type Role = components["schemas"]["Role"];
/** A role that an account holds. */
export type Assignment = components["schemas"]["AccountAssignmentView"];

export type ScopeKind = Assignment["over"]["kind"];
export const SCOPE_KINDS: ScopeKind[] = ["WHOLE_GROUP", "BODY_TREE", "SITE", "CHANNEL"];

/** A role to be given. */
export interface NewAssignment {
  role: string;
  over: { kind: ScopeKind; id: string | null };
  from: string | null;
  until: string | null;
}

export function readRoles(): Promise<Role[]> {
  return read(client.GET("/api/console/roles"));
}

export function assignRole(account: string, wanted: NewAssignment): Promise<void> {
  const body = {
    role: wanted.role,
    over: { kind: wanted.over.kind, id: wanted.over.id ?? undefined },
    from: wanted.from ?? undefined,
    until: wanted.until ?? undefined,
  };
  return done(client.POST("/api/console/accounts/{id}/assignments", { params: { path: { id: account } }, body }));
}

export function revokeRole(account: string, assignment: string): Promise<void> {
  const path = { id: account, assignment };
  return done(client.DELETE("/api/console/accounts/{id}/assignments/{assignment}", { params: { path } }));
}
