package org.yichuang.publishing.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.yichuang.files.Files;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.publishing.TemplateFault;
import org.yichuang.publishing.model.LivePage;
import org.yichuang.publishing.model.Outcome;
import org.yichuang.publishing.model.PagePath;
import org.yichuang.publishing.render.Drawing;
import org.yichuang.publishing.render.Renderer;
import org.yichuang.publishing.render.SiteFrame;
import org.yichuang.publishing.render.SiteFrames;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.store.PageRows;
import org.yichuang.publishing.store.Staging;

/** Makes stale pages anew, on all cores, and stages those whose bytes have changed. */
@Component
public class BuildPages {

	private static final Logger LOG = LoggerFactory.getLogger(BuildPages.class);

	private static final int MOST_AT_ONCE = 200;

	private static final int LEAST_AT_ONCE = 8;

	private final Sources sources;

	private final PageRows pages;

	private final Renderer renderer;

	private final SiteFrames frames;

	private final Files files;

	private final ThemeAssets assets;

	private final BuildThreads threads;

	private final ThreadLocal<Compression> compression = ThreadLocal.withInitial(Compression::new);

	BuildPages(Sources sources, PageRows pages, Renderer renderer, SiteFrames frames, Files files, ThemeAssets assets,
			BuildThreads threads) {
		this.sources = sources;
		this.pages = pages;
		this.renderer = renderer;
		this.frames = frames;
		this.files = files;
		this.assets = assets;
		this.threads = threads;
	}

	/**
	 * Makes pages.
	 * @param keys which
	 * @param staging where new bytes go
	 * @param anew whether bytes are staged even if they are the same as before
	 */
	public List<Outcome> build(Collection<PageKey> keys, Staging staging, boolean anew) {
		var batch = new Batch(this.pages.find(keys), new ConcurrentHashMap<>(), staging, anew);
		var byKind = new LinkedHashMap<String, List<PageKey>>();
		keys.forEach((key) -> byKind.computeIfAbsent(key.kind(), (kind) -> new ArrayList<>()).add(key));
		int size = Math.clamp(keys.size() / (2L * this.threads.cores()), LEAST_AT_ONCE, MOST_AT_ONCE);
		var tasks = new ArrayList<Callable<List<Outcome>>>();
		byKind.forEach((kind, all) -> {
			for (int from = 0; from < all.size(); from += size) {
				var part = all.subList(from, Math.min(all.size(), from + size));
				tasks.add(() -> build(kind, part, batch));
			}
		});
		return this.threads.all(tasks);
	}

	private List<Outcome> build(String kind, List<PageKey> keys, Batch batch) {
		Map<PageKey, Page> loaded;
		try {
			loaded = this.sources.load(kind, keys);
		}
		catch (RuntimeException failure) {
			LOG.warn("Pages of kind {} could not be loaded together", kind, failure);
			return keys.stream().map((key) -> alone(kind, key, batch)).toList();
		}
		return keys.stream().map((key) -> outcome(key, loaded.get(key), batch)).toList();
	}

	/** One page that cannot be loaded must not hold up the others. */
	private Outcome alone(String kind, PageKey key, Batch batch) {
		try {
			return outcome(key, this.sources.load(kind, List.of(key)).get(key), batch);
		}
		catch (RuntimeException failure) {
			return new Outcome.Faulty(key, "", 0, failure.toString(), Set.of(), true);
		}
	}

	private Outcome outcome(PageKey key, @Nullable Page page, Batch batch) {
		if (page == null) {
			return new Outcome.Gone(key, batch.live().get(key));
		}
		try {
			return write(page, new PagePath(page.path()), batch);
		}
		catch (TemplateFault fault) {
			LOG.warn("Page {} keeps its old form: {}", key, fault.getMessage());
			return new Outcome.Faulty(key, fault.template(), fault.line(), fault.reason(), page.tags(),
					fault.mayPass());
		}
		catch (IllegalArgumentException unclean) {
			return new Outcome.Faulty(key, "", 0, String.valueOf(unclean.getMessage()), page.tags(), false);
		}
		catch (RuntimeException failure) {
			LOG.warn("Page {} could not be made", key, failure);
			return new Outcome.Faulty(key, "", 0, failure.toString(), page.tags(), true);
		}
	}

	private Outcome write(Page page, PagePath path, Batch batch) {
		return switch (page.body()) {
			case PageBody.Rendered rendered -> {
				var frame = batch.frames().computeIfAbsent(page.key().site(), this::frame);
				var drawing = new Drawing(frame, page.key().kind(), page.path(), rendered.template(), rendered.model());
				var rendering = this.renderer.render(drawing);
				yield write(page, path, bytes(rendering.html()), rendering.tags(), batch);
			}
			case PageBody.Text text -> write(page, path, bytes(text.text()), Set.of(), batch);
			case PageBody.Stored stored -> copy(page, path, stored, batch);
		};
	}

	private SiteFrame frame(SiteId site) {
		var frame = this.frames.of(site);
		this.assets.bring(frame.site().code(), frame.theme());
		return frame;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private Outcome write(Page page, PagePath path, byte[] bytes, Set<String> recorded, Batch batch) {
		var compressed = path.isText() ? this.compression.get().compress(bytes) : ByteBuffer.wrap(bytes);
		var digest = Sm3Digest.of(compressed.duplicate()).hex();
		var made = new LivePage(page.key(), path, tags(page, recorded), digest, bytes.length);
		var before = batch.live().get(page.key());
		if (batch.isUnchanged(made)) {
			return unchanged(made, before);
		}
		int sibling = path.isText() ? batch.staging().put(compressed) : -1;
		return new Outcome.Written(made, batch.staging().put(ByteBuffer.wrap(bytes)), sibling, before,
				batch.forward(made, before));
	}

	private Outcome copy(Page page, PagePath path, PageBody.Stored stored, Batch batch) {
		var file = this.files.get(stored.file());
		if (path.isText()) {
			return write(page, path, read(stored), Set.of(), batch);
		}
		var made = new LivePage(page.key(), path, tags(page, Set.of()), file.digest().hex(), file.size());
		var before = batch.live().get(page.key());
		if (batch.isUnchanged(made)) {
			return unchanged(made, before);
		}
		return new Outcome.Written(made, batch.staging().copy(this.files.content(stored.file())), -1, before,
				batch.forward(made, before));
	}

	private byte[] read(PageBody.Stored stored) {
		try {
			return java.nio.file.Files.readAllBytes(this.files.content(stored.file()));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static Outcome unchanged(LivePage made, @Nullable LivePage before) {
		return new Outcome.Unchanged(made, before != null && made.tags().equals(before.tags()));
	}

	/** The tag of the page's own site is left out: the column names it. */
	private static Set<String> tags(Page page, Set<String> recorded) {
		var tags = new TreeSet<>(page.tags());
		tags.addAll(recorded);
		tags.remove("site:" + page.key().site());
		return tags;
	}

	/** What the pages of one build share. */
	private record Batch(Map<PageKey, LivePage> live, Map<SiteId, SiteFrame> frames, Staging staging, boolean anew) {

		boolean isUnchanged(LivePage made) {
			var before = this.live.get(made.key());
			return !this.anew && before != null && before.digest().equals(made.digest())
					&& before.path().equals(made.path());
		}

		/** Whoever knows the old address is led on to the new one. */
		int forward(LivePage made, @Nullable LivePage before) {
			return (before == null || before.path().equals(made.path())) ? -1
					: this.staging.put(ByteBuffer.wrap(bytes(made.path().value())));
		}

	}

}
