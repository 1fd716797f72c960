package org.yichuang.frontdoor.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Home;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class ShutSitesTests {

	@Test
	void marksSitesThatAreNotShownUntilTheyAreShownAgain(@TempDir Path home) {
		var sites = mock(Sites.class);
		var shut = new ShutSites(sites, new Home(home));
		when(sites.all()).thenReturn(List.of(site("a", SiteState.SUSPENDED), site("b", SiteState.RUNNING),
				site("c", SiteState.CLOSED), site("d", SiteState.CLOSING)));
		shut.mark();
		assertThat(home.resolve("shut").toFile().list()).containsExactlyInAnyOrder("a", "c");
		when(sites.all()).thenReturn(List.of(site("a", SiteState.RUNNING), site("c", SiteState.CLOSED)));
		shut.mark();
		assertThat(home.resolve("shut").toFile().list()).containsExactly("c");
	}

	private static Site site(String code, SiteState state) {
		return new Site(SiteId.next(), code, "青石镇", BodyId.next(), "/c/", code + ".test", false, state, "plain",
				Map.of(), List.of(), 0);
	}

}
