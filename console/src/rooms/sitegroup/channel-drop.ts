import type { ChannelNode } from "@/shared/channel-tree";

/** Where a dragged channel was let go, seen from the channel it was let go at. */
export type DropPlace = "before" | "after" | "inner";

/** What a drop asks for: a new parent where it changes, and the order of the siblings there. */
export interface Drop {
  parent: string | null;
  moves: boolean;
  order: string[];
}

/** Works out what it means to let `dragged` go `place` of `target`. */
export function dropOf(channels: ChannelNode[], dragged: ChannelNode, target: ChannelNode, place: DropPlace): Drop {
  const parent = place === "inner" ? target.id : (target.parent ?? null);
  const siblings = channels
    .filter((one) => (one.parent ?? null) === parent && one.id !== dragged.id)
    .sort((a, b) => a.position - b.position)
    .map((one) => one.id);
  const at = place === "inner" ? siblings.length : siblings.indexOf(target.id) + (place === "after" ? 1 : 0);
  siblings.splice(at, 0, dragged.id);
  return { parent, moves: (dragged.parent ?? null) !== parent, order: siblings };
}
