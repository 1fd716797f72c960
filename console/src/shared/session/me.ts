/** Who is signed in. */
export interface Me {
  account: string;
  signInName: string;
  name: string;
  bodyName?: string | null;
  permissions: string[];
}
