import type { Column } from "@/shared/components/column";

import type { SiteLine } from "./use-sites";

export const siteColumns: Column<SiteLine>[] = [
  { key: "name", words: "sitegroup.site.name", minWidth: 200 },
  { key: "code", words: "sitegroup.site.code", text: (row) => row.code, minWidth: 120, wide: true },
  { key: "host", words: "sitegroup.site.host", text: (row) => row.host, minWidth: 180, wide: true },
  { key: "state", words: "sitegroup.site.state", width: 110 },
];
