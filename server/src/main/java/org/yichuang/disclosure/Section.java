package org.yichuang.disclosure;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 公开专栏 — what one body discloses, in the unified form, on one site.
 *
 * @param id identifies it
 * @param body who discloses
 * @param site on which site
 * @param path where it begins: {@code /information/} for the body that runs the site,
 * {@code /information/<body code>/} for others; ends in a slash
 * @param name the body's name as readers see it
 * @param open false once nothing new is disclosed there
 */
@Term("公开专栏")
public record Section(SectionId id, BodyId body, SiteId site, String path, String name, boolean open) {

}
