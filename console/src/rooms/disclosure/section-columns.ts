import type { Column } from "@/shared/components/column";

import type { Section } from "./use-sections";

export const sectionColumns: Column<Section>[] = [
  { key: "name", words: "disclosure.sections.body", minWidth: 200 },
  { key: "site", words: "disclosure.sections.site", text: (row) => row.siteName, minWidth: 160, wide: true },
  { key: "path", words: "disclosure.sections.path", text: (row) => row.path, minWidth: 160, wide: true },
  { key: "guide", words: "disclosure.sections.guide", width: 150 },
  { key: "open", words: "disclosure.sections.state", width: 100 },
];
