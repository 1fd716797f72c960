package org.yichuang.boards.usecase;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.yichuang.boards.BoardsProblems;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.yichuang.testing.Problems.met;

class HotQuestionPlacesTests {

	@ParameterizedTest
	@EnumSource(SiteState.class)
	void takesNothingForASiteThatDoesNotRun(SiteState state) {
		var sites = mock(Sites.class);
		var site = new Site(SiteId.next(), "a", "青石镇", BodyId.next(), "/c/", "a.test", false, state, "plain", Map.of(),
				List.of(), 0);
		when(sites.get(site.id())).thenReturn(site);
		var places = new HotQuestionPlaces(mock(HotQuestionStore.class), sites, mock(Bodies.class));
		if (state == SiteState.RUNNING) {
			assertThatNoException().isThrownBy(() -> places.unlessRunning(site.id()));
		}
		else {
			assertThat(met(() -> places.unlessRunning(site.id()))).containsExactly(BoardsProblems.SITE_NOT_RUNNING);
		}
	}

}
