package org.yichuang.publishing.usecase;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.platform.Verification;
import org.yichuang.publishing.model.Damage;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/**
 * 发布文件校验 — every published file against its digest in the manifest, and no file beside
 * them.
 */
@Component
class PublishedFilesVerification implements Verification {

	private static final int TELL_EVERY = 10_000;

	private final Sites sites;

	private final InspectPages inspecting;

	PublishedFilesVerification(Sites sites, InspectPages inspecting) {
		this.sites = sites;
		this.inspecting = inspecting;
	}

	@Override
	public String name() {
		return "发布文件";
	}

	@Override
	public Report verify(LongConsumer progress) {
		var checked = new AtomicLong();
		for (var site : this.sites.all()) {
			var first = first(site, checked, progress);
			if (first != null) {
				return new Report(checked.get(), first.sentence(site.code()));
			}
		}
		return new Report(checked.get(), null);
	}

	private @Nullable Damage first(Site site, AtomicLong checked, LongConsumer progress) {
		var first = new AtomicReference<@Nullable Damage>();
		this.inspecting.eachPage(site, (page, damage) -> {
			damage.ifPresent((found) -> first.compareAndSet(null, found));
			if (checked.incrementAndGet() % TELL_EVERY == 0) {
				progress.accept(checked.get());
			}
		});
		var found = first.get();
		return (found != null) ? found : this.inspecting.strange(site).stream().findFirst().orElse(null);
	}

}
