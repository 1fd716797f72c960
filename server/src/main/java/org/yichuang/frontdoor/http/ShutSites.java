package org.yichuang.frontdoor.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yichuang.platform.Home;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/**
 * 停用标记 — an empty file {@code shut/<site code>} below the home folder for every site that
 * is not shown, so that a front server of one's own which sends published files itself
 * stops as well: within a second or two, and also while the program is down.
 */
@Component
@ConditionalOnProperty(prefix = "yichuang", name = "jobs", matchIfMissing = true)
class ShutSites {

	private final Sites sites;

	private final Path folder;

	ShutSites(Sites sites, Home home) {
		this.sites = sites;
		this.folder = home.folder("shut");
	}

	/** Brings the marks up to date. */
	@Scheduled(fixedDelay = 1000)
	void mark() {
		var shut = this.sites.all()
			.stream()
			.filter((site) -> !new AskedSite.Known(site).isShown())
			.map(Site::code)
			.collect(Collectors.toSet());
		try {
			unmark(shut);
			for (var code : shut) {
				if (!Files.exists(this.folder.resolve(code))) {
					Files.createFile(this.folder.resolve(code));
				}
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private void unmark(Set<String> shut) throws IOException {
		try (var marked = Files.list(this.folder)) {
			for (var mark : marked.toList()) {
				if (!shut.contains(mark.getFileName().toString())) {
					Files.delete(mark);
				}
			}
		}
	}

}
