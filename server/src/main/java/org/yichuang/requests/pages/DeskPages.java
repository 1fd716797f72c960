package org.yichuang.requests.pages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;
import org.yichuang.requests.DeskId;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.model.Desk;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.store.DeskStore;
import org.yichuang.requests.usecase.RequestDays;

/**
 * The page 依申请公开 of every section, and what makes it stale: the desk, what came and what
 * was answered.
 */
@Component
class DeskPages implements PageSource {

	private static final String KIND = "requests";

	private static final String TEMPLATE = "requests";

	private final DeskStore desks;

	private final DeskModels models;

	private final RequestDays days;

	private final Publishing publishing;

	DeskPages(DeskStore desks, DeskModels models, RequestDays days, Publishing publishing) {
		this.desks = desks;
		this.models = models;
		this.days = days;
		this.publishing = publishing;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public int turn() {
		return 1;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		this.desks.of(site).forEach((desk) -> sink.accept(key(desk)));
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var ids = keys.stream().map((key) -> DeskId.of(key.key())).toList();
		var today = this.days.today();
		var found = this.desks.all(ids);
		var figures = this.desks.figures(found.keySet(), LocalDate.of(today.getYear(), 1, 1), today);
		var pages = new HashMap<PageKey, Page>();
		found.values().forEach((desk) -> {
			var counts = figures.getOrDefault(desk.id(), Desk.Figures.NONE);
			pages.put(key(desk), new Page(key(desk), desk.path(),
					new PageBody.Rendered(TEMPLATE, this.models.page(desk, counts, today)), Set.of(tag(desk.id()))));
		});
		return pages;
	}

	@EventListener
	void on(RequestEvent event) {
		switch (event) {
			case RequestEvent.DeskChanged changed -> this.publishing
				.touch(new Change("requests.desk", Set.of(tag(changed.desk().id())), List.of(key(changed.desk()))));
			case RequestEvent.RequestRegistered counted -> figures(counted.request());
			case RequestEvent.RequestConcluded counted -> figures(counted.request());
			case RequestEvent.RequestVoided counted -> figures(counted.request());
			default -> {
				// nothing that everybody reads
			}
		}
	}

	/** Begins the new year's figures. */
	@Scheduled(cron = "0 6 0 1 1 *", zone = Beijing.NAME)
	@Transactional
	void beginTheYear() {
		this.desks.all()
			.forEach((desk) -> this.publishing.touch(new Change("requests.year", Set.of(tag(desk.id())), List.of())));
	}

	private void figures(DisclosureRequest request) {
		this.publishing.touch(new Change("requests.figures", Set.of(tag(request.source().desk())), List.of()));
	}

	private static PageKey key(Desk desk) {
		return new PageKey(desk.site(), KIND, desk.id().toString());
	}

	private static String tag(DeskId desk) {
		return "request-desk:" + desk;
	}

}
