import { describe, expect, it } from "vitest";

import { channelTree, type ChannelNode } from "@/shared/channel-tree";

import { dropOf } from "./channel-drop";

function channel(id: string, parent: string | null, position: number): ChannelNode {
  return { id, parent, position, name: id, path: `/${id}/`, open: true };
}

const news = channel("news", null, 0);
const policy = channel("policy", null, 1);
const notices = channel("notices", "news", 0);
const all = [policy, notices, news];

describe("letting a channel go", () => {
  it("among its siblings changes the order only", () => {
    expect(dropOf(all, policy, news, "before")).toEqual({ parent: null, moves: false, order: ["policy", "news"] });
  });

  it("inside another moves it to the end there", () => {
    expect(dropOf(all, policy, news, "inner")).toEqual({ parent: "news", moves: true, order: ["notices", "policy"] });
  });

  it("beside one of another level moves it and puts it in its place", () => {
    expect(dropOf(all, notices, news, "after")).toEqual({
      parent: null,
      moves: true,
      order: ["news", "notices", "policy"],
    });
  });
});

describe("a tree of channels", () => {
  it("has siblings in their order and what is below at its place", () => {
    const tree = channelTree(all);
    expect(tree.map((branch) => branch.id)).toEqual(["news", "policy"]);
    expect(tree[0]?.children.map((branch) => branch.id)).toEqual(["notices"]);
  });

  it("keeps a channel whose parent is not among them", () => {
    expect(channelTree([notices]).map((branch) => branch.id)).toEqual(["notices"]);
  });
});
