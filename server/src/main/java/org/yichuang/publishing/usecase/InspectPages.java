package org.yichuang.publishing.usecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

	/** Returns files on a site that are in no manifest; its theme's assets left out. */
	public List<Damage> strange(Site site) {
		var root = this.folder.file("www/" + site.code());
		var visitor = new Visitor(site, root);
		if (Files.isDirectory(root)) {
			try {
				Files.walkFileTree(root, visitor);
			}
			catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		}
		return visitor.found();
	}

	/** Returns those of these files that are still there and still in no manifest. */
	List<Damage> stillStrange(Site site, List<Damage> strange) {
		var root = this.folder.file("www/" + site.code());
		var there = strange.stream()
			.filter((damage) -> Files.exists(root.resolve(damage.file()), LinkOption.NOFOLLOW_LINKS))
			.toList();
		var known = this.pages.known(site.id(), there.stream().map((damage) -> path(damage.file())).toList());
		return there.stream()
			.filter((damage) -> !Files.isRegularFile(root.resolve(damage.file()), LinkOption.NOFOLLOW_LINKS)
					|| !known.contains(path(damage.file())))
			.toList();
	}

	/** Returns the address of a file, or of the file whose compressed sibling it is. */
	private static String path(String file) {
		var page = file.endsWith(PublishedFolder.COMPRESSED)
				? file.substring(0, file.length() - PublishedFolder.COMPRESSED.length()) : file;
		return "/" + (page.endsWith("index.html") ? page.substring(0, page.length() - "index.html".length()) : page);
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

	/** Walks a site's folder and asks after a few hundred files at a time. */
	private final class Visitor extends SimpleFileVisitor<Path> {

		private final Site site;

		private final Path root;

		private final List<String> asked = new ArrayList<>();

		private final List<Damage> found = new ArrayList<>();

		Visitor(Site site, Path root) {
			this.site = site;
			this.root = root;
		}

		List<Damage> found() {
			ask();
			return this.found;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			return folder.equals(this.root.resolve(ThemeAssets.FOLDER)) ? FileVisitResult.SKIP_SUBTREE
					: FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			var name = this.root.relativize(file).toString();
			if (!attributes.isRegularFile()) {
				this.found.add(new Damage(name, Kind.STRANGE));
			}
			else if (this.asked.add(name) && this.asked.size() >= AT_ONCE) {
				ask();
			}
			return FileVisitResult.CONTINUE;
		}

		private void ask() {
			var known = InspectPages.this.pages.known(this.site.id(),
					this.asked.stream().map(InspectPages::path).toList());
			this.asked.stream()
				.filter((name) -> !known.contains(path(name)))
				.forEach((name) -> this.found.add(new Damage(name, Kind.STRANGE)));
			this.asked.clear();
		}

	}

}
