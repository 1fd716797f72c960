import { describe, expect, it } from "vitest";

import { NO_ENTRY, formOf, paragraphs, type Entry } from "./use-entries";
import { classTree, guideOf, lacks, type DisclosureClass, type Section } from "./use-sections";

const each = (code: string, position: number, parent?: string): DisclosureClass => ({
  code,
  label: code,
  parent,
  position,
  open: true,
  version: 0,
});

describe("the classes of a section", () => {
  it("stand as a tree, siblings in their order", () => {
    const tree = classTree([each("d02", 1), each("d01-2", 1, "d01"), each("d01", 0), each("d01-1", 0, "d01")]);
    expect(tree.map((node) => node.code)).toEqual(["d01", "d02"]);
    expect(tree[0]?.children.map((node) => node.code)).toEqual(["d01-1", "d01-2"]);
  });
});

describe("the guide of a section", () => {
  const section = (office: Section["office"]): Section =>
    ({ classification: "分类", arrangement: "", access: "", office }) as Section;

  it("lacks what readers need to turn somewhere", () => {
    expect(lacks(section({ name: "政务公开办", address: "", phone: undefined }))).toEqual(["address", "phone"]);
    expect(lacks(section({ name: "政务公开办", address: "城关镇1号", phone: "0734-1" }))).toEqual([]);
  });

  it("is filled in from what is there, nothing missing", () => {
    expect(guideOf(section({ name: "政务公开办" })).office).toEqual({
      name: "政务公开办",
      address: "",
      hours: "",
      phone: "",
      fax: "",
      mail: "",
    });
  });
});

describe("an entry", () => {
  it("takes what is typed for text and never for markup", () => {
    expect(paragraphs("第一条 <b>甲</b>\n\n 第二条 A&B ")).toBe(
      "<p>第一条 &lt;b&gt;甲&lt;/b&gt;</p><p>第二条 A&amp;B</p>",
    );
    expect(paragraphs(" \n ")).toBe("");
  });

  it("is changed from what is there", () => {
    const entry = {
      ...{ section: "s", classCode: "d01", title: "办法", issueNumber: "云政发〔2026〕3号", madeOn: "2026-03-02" },
      ...{ subject: "", genre: "", audience: "", keywords: ["救助"], summary: "", department: "", period: "" },
      ...{ attribute: "ON_REQUEST", validity: "EFFECTIVE", effectiveOn: "2026-04-01" },
    } as unknown as Entry;
    expect(formOf(entry)).toEqual({
      ...NO_ENTRY,
      ...{ section: "s", classCode: "d01", title: "办法", issueNumber: "云政发〔2026〕3号", madeOn: "2026-03-02" },
      ...{ keywords: ["救助"], proposed: "ON_REQUEST", validity: "EFFECTIVE", effectiveOn: "2026-04-01" },
    });
  });
});
