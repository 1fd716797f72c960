import { describe, expect, it } from "vitest";
import { nextTick, ref, shallowRef } from "vue";

import { useDraft } from "./use-draft";
import type { WrittenAnswer } from "./written-answer";

function answer(text: string, version: number): WrittenAnswer {
  return { round: 1, text, version, writtenBy: "", writtenAt: "", reviewedBy: "", reviewNote: "" };
}

function written() {
  const round = ref(1);
  const server = shallowRef<WrittenAnswer>();
  const sent: [number, string][] = [];
  const draft = useDraft(
    () => round.value,
    () => server.value,
    async (version, text) => {
      sent.push([version, text]);
      return { version: version + 1 };
    },
  );
  return { round, server, sent, draft };
}

describe("an answer that is being written", () => {
  it("stays as it was typed when the matter is read again", async () => {
    const { server, sent, draft } = written();
    server.value = answer("已派人", 3);
    await nextTick();
    draft.text = "已派人查看。";
    server.value = answer("已派人", 3);
    await nextTick();
    expect(draft.text).toBe("已派人查看。");
    await draft.keep();
    expect(sent).toEqual([[3, "已派人查看。"]]);
  });

  it("is sent with the version that was read, so that a colleague's text is not lost", async () => {
    const { server, sent, draft } = written();
    draft.text = "我的";
    server.value = answer("同事的", 0);
    await nextTick();
    expect(draft.text).toBe("我的");
    await draft.save();
    expect(sent).toEqual([[-1, "我的"]]);
  });

  it("follows the server where nothing was typed, and begins anew with a new round", async () => {
    const { round, server, sent, draft } = written();
    server.value = answer("初稿", 0);
    await nextTick();
    server.value = answer("同事的", 1);
    await nextTick();
    expect(draft.text).toBe("同事的");
    await draft.keep();
    expect(sent).toEqual([]);
    draft.text = "没有保存";
    round.value = 2;
    server.value = undefined;
    await nextTick();
    expect(draft.text).toBe("");
  });
});
