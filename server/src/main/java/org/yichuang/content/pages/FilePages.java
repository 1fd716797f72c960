package org.yichuang.content.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.content.model.PageKeys;
import org.yichuang.content.store.PageStore;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/**
 * The pictures and attachments of live articles; a file that only drafts use is not
 * public.
 */
@Component
class FilePages implements PageSource {

	private final PageStore pages;

	private final Items items;

	FilePages(PageStore pages, Items items) {
		this.pages = pages;
		this.items = items;
	}

	@Override
	public String kind() {
		return PageKeys.FILE;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		FileId after = null;
		for (var batch = next(site, after); !batch.isEmpty(); batch = next(site, after)) {
			batch.forEach((file) -> sink.accept(PageKeys.file(site, file)));
			after = batch.getLast();
		}
	}

	private List<FileId> next(SiteId site, @Nullable FileId after) {
		return this.pages.files(site, after);
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		var stored = this.items.stored(keys.stream().map(PageKeys::fileOf).distinct().toList());
		keys.stream().collect(Collectors.groupingBy(PageKey::site)).forEach((site, here) -> {
			var shown = this.pages.shown(site, here.stream().map(PageKeys::fileOf).toList());
			for (var key : here) {
				var file = stored.get(PageKeys.fileOf(key));
				if (file != null && shown.contains(file.id())) {
					found.put(key, new Page(key, file.publicPath(), new PageBody.Stored(file.id()),
							Set.of("file:" + file.id())));
				}
			}
		});
		return found;
	}

}
