import { fileURLToPath, URL } from "node:url";

import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";

// the browser's own host goes through, or the server would take our pages for another origin's
const server = { target: process.env.YICHUANG_URL ?? "http://localhost:8080", changeOrigin: false };

export default defineConfig({
  base: "/console/",
  plugins: [vue()],
  define: {
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { proxy: { "/api": server }, strictPort: true },
  preview: { proxy: { "/api": server } },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // what changes seldom stays in the browser's cache when our own code changes
        advancedChunks: {
          groups: [
            { name: "element-plus", test: /node_modules\/(element-plus|@element-plus|@floating-ui|lodash|dayjs)/ },
            { name: "vue", test: /node_modules\/(vue|@vue|vue-router|pinia|vue-i18n|@intlify)\// },
          ],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.spec.ts"],
    // one element-plus for all specs instead of one each; what a spec stubs is taken back after each test
    isolate: false,
    maxWorkers: 1,
    unstubGlobals: true,
    setupFiles: ["src/testing/setup.ts"],
  },
});
