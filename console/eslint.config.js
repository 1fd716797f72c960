import { readdirSync } from "node:fs";

import prettier from "eslint-config-prettier";
import vue from "eslint-plugin-vue";
import ts from "typescript-eslint";

const rooms = readdirSync("src/rooms", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Rooms do not import rooms; the message is the remedy. */
const roomWalls = rooms.map((room) => ({
  files: [`src/rooms/${room}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: ["@/app/*", ...rooms.filter((other) => other !== room).map((other) => `@/rooms/${other}/*`)],
            message: "A room imports neither rooms nor app: move what both need to shared/, or link by route name.",
          },
          { group: ["../../*"], message: "Leave the room by '@/shared/…', not by '../../'." },
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ["dist/**", "node_modules/**", "src/client/**"] },
  ...ts.configs.recommended,
  ...vue.configs["flat/recommended"],
  {
    files: ["**/*.vue"],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      "max-lines": ["error", { max: 200 }],
      "vue/multi-word-component-names": "off",
      "vue/no-v-html": "error",
      // forms of useForm are handed to the fields that fill them
      "vue/no-mutating-props": ["error", { shallowOnly: true }],
      "vue/block-order": ["error", { order: ["script", "template", "style"] }],
      "vue/component-api-style": ["error", ["script-setup"]],
    },
  },
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-params": ["error", { max: 4 }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  { files: ["*.js"], languageOptions: { globals: { process: "readonly" } } },
  {
    files: ["src/shared/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@/rooms/*", "@/app/*"], message: "shared/ imports no room and not app/." }] },
      ],
    },
  },
  ...roomWalls,
  prettier,
);
