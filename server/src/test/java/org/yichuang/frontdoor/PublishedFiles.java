package org.yichuang.frontdoor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.springframework.context.ApplicationContext;
import org.yichuang.frontdoor.pages.PageCache;
import org.yichuang.platform.Home;
import org.yichuang.publishing.ReleaseLock;
import org.yichuang.sitegroup.Site;

/** Files of one site, released as publishing releases them. */
final class PublishedFiles {

	private final Path home;

	private final ReleaseLock lock;

	private final PageCache cache;

	private final Site site;

	PublishedFiles(ApplicationContext context, Site site) {
		this.home = context.getBean(Home.class).folder();
		this.lock = context.getBean(ReleaseLock.class);
		this.cache = context.getBean(PageCache.class);
		this.site = site;
	}

	/** Releases texts together, with their compressed siblings. */
	void release(Map<String, String> texts) {
		this.lock.releasing(() -> {
			texts.forEach((file, text) -> {
				put("www", file, text.getBytes(StandardCharsets.UTF_8));
				put("www", file + ".gz", gzip(text));
			});
			this.cache.released(this.site.code(), texts.keySet());
		});
	}

	/** Releases one file as it is. */
	void release(String file, byte[] bytes) {
		put("www", file, bytes);
		this.cache.released(this.site.code(), List.of(file));
	}

	/** Takes a page down with a notice. */
	void takeDown(String file, String notice) {
		this.lock.releasing(() -> {
			delete(file);
			delete(file + ".gz");
			put("gone", file + ".html", notice.getBytes(StandardCharsets.UTF_8));
			this.cache.released(this.site.code(), List.of(file));
		});
	}

	private void put(String tree, String file, byte[] bytes) {
		try {
			var target = this.home.resolve(tree).resolve(this.site.code()).resolve(file);
			Files.createDirectories(target.getParent());
			var staged = Files.createTempFile(this.home, "staged", "");
			Files.write(staged, bytes);
			Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private void delete(String file) {
		try {
			Files.deleteIfExists(this.home.resolve("www").resolve(this.site.code()).resolve(file));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static byte[] gzip(String text) {
		var out = new ByteArrayOutputStream();
		try (var zip = new GZIPOutputStream(out)) {
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return out.toByteArray();
	}

}
