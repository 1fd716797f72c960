package org.yichuang.organisation.spi;

import java.util.Optional;

import org.yichuang.kernel.Place;
import org.yichuang.kernel.Scope;

/**
 * 范围名称 — knows the sites and channels that roles are held over. {@code sitegroup}
 * implements it, since this room stands below and knows no site.
 */
public interface ScopeNames {

	/**
	 * Returns what a site or channel is called and where it lies.
	 * @param scope a {@link Scope.OneSite} or {@link Scope.OneChannel}
	 * @return empty if there is no such site or channel
	 */
	Optional<NamedPlace> find(Scope scope);

	/**
	 * A scope in words.
	 *
	 * @param name as lists show it, such as 开云镇人民政府网站 › 通知公告
	 * @param place where it lies
	 */
	record NamedPlace(String name, Place place) {
	}

}
