import type { MenuEntry, Room } from "@/shared/room";
import { addWords, type Words } from "@/shared/words/words";

const found = import.meta.glob<Room>("../rooms/*/room.ts", { eager: true, import: "room" });
const chinese = import.meta.glob<Words>(
  ["./words.zh.json", "../rooms/*/words.zh.json", "../shared/words/words.zh.json"],
  {
    eager: true,
    import: "default",
  },
);
const english = import.meta.glob<Words>(
  ["./words.en.json", "../rooms/*/words.en.json", "../shared/words/words.en.json"],
  {
    import: "default",
  },
);

export const rooms: Room[] = Object.values(found);
export const menu: MenuEntry[] = rooms.flatMap((room) => room.menu).sort((a, b) => a.order - b.order);

/** Returns whose words a file holds: the folder's name, `shared` for shared/words. */
export function ownerOf(path: string): string {
  return path.includes("/shared/")
    ? "shared"
    : path.startsWith("./")
      ? "app"
      : (/([^/]+)\/words\.\w+\.json$/.exec(path)?.[1] ?? "");
}

/** Loads the Chinese words. */
export function loadChinese(): void {
  for (const [path, tree] of Object.entries(chinese)) addWords("zh", ownerOf(path), tree);
}

/** Fetches the English words; done once, when somebody first chooses English. */
export async function loadEnglish(): Promise<void> {
  await Promise.all(Object.entries(english).map(async ([path, load]) => addWords("en", ownerOf(path), await load())));
}
