import { describe, expect, it } from "vitest";

import { fromWordProcessor } from "./paste";

describe("what a word processor pastes", () => {
  it("keeps its meaning and loses its residue", () => {
    const pasted =
      "<html><head><style>p{mso-x:1}</style></head><body><!--[if gte mso 9]><xml>x</xml><![endif]-->" +
      '<p class="MsoHeading1" style="mso-pagination:none"><span lang="EN-US">总则<o:p></o:p></span></p>' +
      '<p class="MsoNormal" style="text-indent:2em"><b><span style="font-family:宋体">第一条</span></b> 正文</p></body></html>';
    expect(fromWordProcessor(pasted)).toBe("<h2>总则</h2><p><b>第一条</b> 正文</p>");
  });

  it("keeps tables with their spans", () => {
    const pasted = '<table class="MsoTableGrid" border="1"><tr><td colspan="2" width="100">甲</td></tr></table>';
    expect(fromWordProcessor(pasted)).toBe('<table><tbody><tr><td colspan="2">甲</td></tr></tbody></table>');
  });

  it("drops pictures that lie on the paster's own disk", () => {
    expect(fromWordProcessor('<p>图<img src="file:///C:/a.png"></p>')).toBe("<p>图</p>");
  });
});
