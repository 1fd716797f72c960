package org.yichuang.frontdoor.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import io.vertx.core.http.HttpHeaders;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.frontdoor.model.RequestPath;
import org.yichuang.platform.Home;

/**
 * 发布目录 — reads published files and the notices that stand where files were taken down.
 */
@Component
class SiteFolders {

	private static final long LARGEST_KEPT = 1 << 20;

	private static final String COMPRESSED = ".gz";

	private static final int MOST_MOVES = 20;

	private final Path pages;

	private final Path gone;

	private final Path moved;

	SiteFolders(Home home) {
		this.pages = home.folder("www");
		this.gone = home.folder("gone");
		this.moved = home.folder("moved");
	}

	/**
	 * Finds what stands behind a path: a file, else a notice of 410, else where the page
	 * went, else a folder.
	 */
	FoundPage find(String siteCode, RequestPath path) {
		try {
			return read(siteCode, path);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private FoundPage read(String siteCode, RequestPath path) throws IOException {
		var root = this.pages.resolve(siteCode);
		var file = root.resolve(path.file()).normalize();
		if (!file.startsWith(root) || path.file().endsWith(COMPRESSED)) {
			return new FoundPage.Nothing();
		}
		if (Files.isRegularFile(file)) {
			return path.value().endsWith("/index.html") ? folderOf(path) : file(file, path.file());
		}
		var tombstone = this.gone.resolve(siteCode).resolve(path.file() + ".html");
		if (Files.isRegularFile(tombstone)) {
			return new FoundPage.Ready(new KeptPage(410, PageText.of(Files.readString(tombstone)),
					PublicHeaders.ofNotice(PublicHeaders.PAGE_POLICY)));
		}
		var moved = movedTo(siteCode, path.file());
		if (moved != null) {
			return new FoundPage.Moved(moved);
		}
		boolean isFolder = !path.isFolder() && Files.isRegularFile(file.resolve("index.html"));
		return isFolder ? new FoundPage.Moved(path.value() + "/") : new FoundPage.Nothing();
	}

	/**
	 * Follows a page from address to address; null if that leads to none that is, or ever
	 * was, live.
	 */
	private @Nullable String movedTo(String siteCode, String from) throws IOException {
		var file = from;
		for (int step = 0; step < MOST_MOVES; step++) {
			var note = this.moved.resolve(siteCode).resolve(file + ".path");
			if (!Files.isRegularFile(note)) {
				return null;
			}
			var path = Files.readString(note);
			file = new RequestPath(path, "").file();
			if (Files.isRegularFile(this.pages.resolve(siteCode).resolve(file))
					|| Files.isRegularFile(this.gone.resolve(siteCode).resolve(file + ".html"))) {
				return path;
			}
		}
		return null;
	}

	private static FoundPage folderOf(RequestPath path) {
		return new FoundPage.Moved(path.value().substring(0, path.value().length() - "index.html".length()));
	}

	private static FoundPage file(Path file, String name) throws IOException {
		var compressed = Path.of(file + COMPRESSED);
		long modified = Files.getLastModifiedTime(file).toMillis() / 1000;
		if (Files.isRegularFile(compressed) && Files.size(compressed) <= LARGEST_KEPT) {
			return ready(PageText.compressed(Files.readAllBytes(compressed), modified), name);
		}
		return (Files.size(file) <= LARGEST_KEPT) ? ready(PageText.plain(Files.readAllBytes(file), modified), name)
				: large(file, name, modified);
	}

	private static FoundPage ready(PageText text, String name) {
		var headers = PublicHeaders.ofFile(name)
			.add(HttpHeaders.ETAG, text.tag())
			.add(HttpHeaders.LAST_MODIFIED, HttpDates.of(text.modified()));
		if (text.compressed() != null) {
			headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		else {
			headers.add(HttpHeaders.ACCEPT_RANGES, "bytes");
		}
		return new FoundPage.Ready(new KeptPage(200, text, headers));
	}

	private static FoundPage large(Path file, String name, long modified) throws IOException {
		var channel = FileChannel.open(file);
		var tag = '"' + Long.toHexString(modified) + "-" + Long.toHexString(channel.size()) + '"';
		return new FoundPage.Large(channel, channel.size(), tag, modified,
				PublicHeaders.ofFile(name)
					.add(HttpHeaders.ETAG, tag)
					.add(HttpHeaders.LAST_MODIFIED, HttpDates.of(modified))
					.add(HttpHeaders.ACCEPT_RANGES, "bytes"));
	}

}
