package org.yichuang.publishing.render;

import java.util.Set;

/**
 * 渲染结果.
 *
 * @param html the whole page
 * @param tags what template functions made it from
 */
public record Rendering(String html, Set<String> tags) {

}
