/** A channel as trees need it. */
export interface ChannelNode {
  id: string;
  parent?: string | null;
  name: string;
  path: string;
  position: number;
  open: boolean;
}

/** A channel with those below it. */
export type Branch<C extends ChannelNode> = C & { children: Branch<C>[] };

/** Lays a flat list of channels out as a tree, siblings in their order; one whose parent is missing stands on top. */
export function channelTree<C extends ChannelNode>(channels: C[]): Branch<C>[] {
  const branches = new Map(channels.map((channel) => [channel.id, { ...channel, children: [] as Branch<C>[] }]));
  const tops: Branch<C>[] = [];
  for (const branch of branches.values()) {
    const above = branch.parent ? branches.get(branch.parent) : undefined;
    (above?.children ?? tops).push(branch as Branch<C>);
  }
  const order = (a: Branch<C>, b: Branch<C>): number => a.position - b.position;
  tops.sort(order);
  for (const branch of branches.values()) branch.children.sort(order);
  return tops;
}
