package org.yichuang.publishing.usecase;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.platform.Verification;
import org.yichuang.publishing.model.Damage;
import org.yichuang.publishing.render.SiteFrames;
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

	private final SiteFrames frames;

	private final InspectPages inspecting;

	private final ThemeAssets assets;

	PublishedFilesVerification(Sites sites, SiteFrames frames, InspectPages inspecting, ThemeAssets assets) {
		this.sites = sites;
		this.frames = frames;
		this.inspecting = inspecting;
		this.assets = assets;
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
		return (found != null) ? found
				: Stream
					.concat(this.inspecting.strange(site).stream(),
							this.assets.damage(site.code(), this.frames.of(site.id()).theme()).stream())
					.findFirst()
					.orElse(null);
	}

}
