import "element-plus/dist/index.css";
import "./style.css";

import ElementPlus from "element-plus";
import { createPinia } from "pinia";
import { createApp } from "vue";

import { chooseLanguage, keptLanguage, words } from "@/shared/words/words";

import App from "./App.vue";
import { loadChinese, loadEnglish } from "./rooms";
import { router } from "./router";

loadChinese();
if (keptLanguage() === "en") await loadEnglish();
chooseLanguage(keptLanguage());

createApp(App).use(createPinia()).use(words).use(ElementPlus).use(router).mount("#app");
