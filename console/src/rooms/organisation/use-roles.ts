import { client, done, read } from "@/shared/api";

export type Duty = "SYSTEM" | "SECURITY" | "AUDIT" | "BUSINESS";

/** A role with its powers. */
export interface Role {
  code: string;
  name: string;
  description: string;
  duty: Duty;
  permissions: string[];
  builtIn: boolean;
}

export type ScopeKind = "WHOLE_GROUP" | "BODY_TREE" | "SITE" | "CHANNEL";
export const SCOPE_KINDS: ScopeKind[] = ["WHOLE_GROUP", "BODY_TREE", "SITE", "CHANNEL"];

/** A role that an account holds. */
export interface Assignment {
  id: string;
  role: string;
  roleName: string;
  duty: Duty;
  scopeKind: ScopeKind;
  scopeName: string;
  from: string;
  until?: string | null;
}

/** A role to be given. */
export interface NewAssignment {
  account: string;
  role: string;
  over: { kind: ScopeKind; id: string | null };
  from: string | null;
  until: string | null;
}

export function readRoles(): Promise<Role[]> {
  return read(client.GET("/api/console/roles", {}));
}

export function readAssignments(account: string): Promise<Assignment[]> {
  return read(client.GET("/api/console/accounts/{id}/assignments", { params: { path: { id: account } } }));
}

export function assignRole(assignment: NewAssignment): Promise<void> {
  return done(client.POST("/api/console/assignments", { body: assignment }));
}

export function endAssignment(id: string): Promise<void> {
  return done(client.POST("/api/console/assignments/{id}/end", { params: { path: { id } } }));
}
