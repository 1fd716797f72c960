package org.yichuang.organisation;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;

/**
 * 新单位 — a body to be created.
 *
 * @param code unique; letters, digits and hyphens
 * @param parent the body above, null for a root
 * @param level what kind of body; its legal name follows from level and name
 * @param name short name, such as 开云镇
 */
public record NewBody(String code, @Nullable BodyId parent, BodyLevel level, String name) {

}
