package org.yichuang.publishing.usecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.publishing.model.Damage;
import org.yichuang.publishing.model.Damage.Kind;
import org.yichuang.publishing.model.LivePage;
import org.yichuang.publishing.store.PageRows;
import org.yichuang.publishing.store.PublishedFolder;
import org.yichuang.sitegroup.Site;

/** Holds published files against the manifest. */
@Component
public class InspectPages {

	private static final int AT_ONCE = 200;

	private final PageRows pages;

	private final PublishedFolder folder;

	InspectPages(PageRows pages, PublishedFolder folder) {
		this.pages = pages;
		this.folder = folder;
	}

	/** Looks at every page of a site and tells what it is like. Order is by address. */
	public void eachPage(Site site, BiConsumer<LivePage, Optional<Damage>> sink) {
		var some = this.pages.after(site.id(), "", AT_ONCE);
		while (!some.isEmpty()) {
			some.forEach((page) -> sink.accept(page, damage(site, page)));
			some = this.pages.after(site.id(), some.getLast().path().value(), AT_ONCE);
		}
	}

	/** Says what is wrong with a page's files, if anything is. */
	public Optional<Damage> damage(Site site, LivePage page) {
		var file = this.folder.file(PublishedFolder.live(site.code(), page.path()));
		try {
			if (!Files.isRegularFile(file)) {
				return Optional.of(new Damage(page.path().file(), Kind.MISSING));
			}
			return page.path().isText() ? text(page, file) : bytes(page, file);
		}
		catch (IOException unreadable) {
			return Optional.of(new Damage(page.path().file(), Kind.CHANGED));
		}
	}

	/** Returns files on a site that are in no manifest. */
	public List<Damage> strange(Site site) {
		var root = this.folder.file("www/" + site.code());
		var found = new ArrayList<Damage>();
		if (Files.isDirectory(root)) {
			try {
				Files.walkFileTree(root, new Visitor(site, root, found));
			}
			catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		}
		return found;
	}

	private Optional<Damage> text(LivePage page, Path file) throws IOException {
		var sibling = file.resolveSibling(file.getFileName() + PublishedFolder.COMPRESSED);
		if (!Files.isRegularFile(sibling)) {
			return Optional.of(new Damage(page.path().file() + PublishedFolder.COMPRESSED, Kind.MISSING));
		}
		var compressed = Files.readAllBytes(sibling);
		if (!Sm3Digest.of(compressed).hex().equals(page.digest())) {
			return Optional.of(new Damage(page.path().file() + PublishedFolder.COMPRESSED, Kind.CHANGED));
		}
		try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			return Arrays.equals(unpacked.readAllBytes(), Files.readAllBytes(file)) ? Optional.empty()
					: Optional.of(new Damage(page.path().file(), Kind.CHANGED));
		}
	}

	private Optional<Damage> bytes(LivePage page, Path file) throws IOException {
		try (var content = Files.newInputStream(file)) {
			return Sm3Digest.of(content).hex().equals(page.digest()) ? Optional.empty()
					: Optional.of(new Damage(page.path().file(), Kind.CHANGED));
		}
	}

	/** Walks a site's folder. */
	private final class Visitor extends SimpleFileVisitor<Path> {

		private final Site site;

		private final Path root;

		private final List<Damage> found;

		Visitor(Site site, Path root, List<Damage> found) {
			this.site = site;
			this.root = root;
			this.found = found;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			return folder.equals(this.root.resolve("assets")) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			var name = this.root.relativize(file).toString();
			var page = name.endsWith(PublishedFolder.COMPRESSED)
					? name.substring(0, name.length() - PublishedFolder.COMPRESSED.length()) : name;
			if (!attributes.isRegularFile() || isUnknown(page)) {
				this.found.add(new Damage(name, Kind.STRANGE));
			}
			return FileVisitResult.CONTINUE;
		}

		private boolean isUnknown(String file) {
			var path = "/"
					+ (file.endsWith("index.html") ? file.substring(0, file.length() - "index.html".length()) : file);
			return InspectPages.this.pages.at(this.site.id(), path).isEmpty();
		}

	}

}
