package org.yichuang.participation.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.files.Files;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.participation.store.HearingFileStore;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/** The published material of hearings; what is only drafted is not public. */
@Component
class HearingFilePages implements PageSource {

	private final HearingFileStore shown;

	private final Files files;

	HearingFilePages(HearingFileStore shown, Files files) {
		this.shown = shown;
		this.files = files;
	}

	@Override
	public String kind() {
		return PageKeys.HEARING_FILE;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		FileId after = null;
		for (var batch = next(site, after); !batch.isEmpty(); batch = next(site, after)) {
			batch.forEach((file) -> sink.accept(PageKeys.hearingFile(site, file)));
			after = batch.getLast();
		}
	}

	private List<FileId> next(SiteId site, @Nullable FileId after) {
		return this.shown.shownAfter(site, after);
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		keys.stream().collect(Collectors.groupingBy(PageKey::site)).forEach((site, here) -> {
			var visible = this.shown.shown(site, here.stream().map(HearingFilePages::file).toList());
			var stored = this.files.all(visible);
			for (var key : here) {
				var file = stored.get(file(key));
				if (file != null) {
					found.put(key, new Page(key, file.publicPath(), new PageBody.Stored(file.id()),
							Set.of("file:" + file.id())));
				}
			}
		});
		return found;
	}

	private static FileId file(PageKey key) {
		return FileId.of(key.key());
	}

}
