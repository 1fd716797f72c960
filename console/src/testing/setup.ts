import { config } from "@vue/test-utils";
import ElementPlus from "element-plus";

import { loadChinese } from "@/app/rooms";
import { words } from "@/shared/words/words";

loadChinese();
config.global.plugins = [ElementPlus, words];

// jsdom knows neither
window.matchMedia = (query: string) =>
  ({
    media: query,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
