package org.yichuang.intake.web.console;

import org.yichuang.forms.FormDefinition;

/**
 * 受理入口 — as staff see it who write something down for a citizen.
 *
 * @param key its name
 * @param kind which room takes it
 * @param title its heading
 * @param introduction plain text
 * @param definition what is to be filled in
 */
record PointView(String key, String kind, String title, String introduction, FormDefinition definition) {

}
