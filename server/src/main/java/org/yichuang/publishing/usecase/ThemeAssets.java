package org.yichuang.publishing.usecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

import org.springframework.stereotype.Component;
import org.yichuang.platform.FolderTree;
import org.yichuang.publishing.model.Damage;
import org.yichuang.publishing.model.Damage.Kind;
import org.yichuang.publishing.model.PagePath;
import org.yichuang.publishing.render.Theme;
import org.yichuang.publishing.store.PublishedFolder;

/**
 * 主题资源 — brings a theme's styles, pictures and scripts to a site before the first page
 * needs them. Every state of a theme has a folder of its own on every site, named by its
 * digest, so that an old one can still be proved while readers may hold pages that name
 * it.
 */
@Component
public class ThemeAssets {

	/** The folder on a site. */
	static final String FOLDER = "assets";

	private static final Duration KEPT_WHEN_OUT_OF_USE = Duration.ofDays(30);

	private final PublishedFolder folder;

	private final Clock clock;

	private final Set<String> brought = ConcurrentHashMap.newKeySet();

	ThemeAssets(PublishedFolder folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	/** Brings a theme's assets to a site; does nothing if they are there. */
	void bring(String siteCode, Theme theme) {
		var target = all(siteCode).resolve(theme.assetsDigest());
		if (this.brought.add(target.toString()) && !Files.isDirectory(target)) {
			try {
				fill(target, theme);
			}
			catch (IOException cause) {
				this.brought.remove(target.toString());
				throw new UncheckedIOException(cause);
			}
		}
	}

	/** Says what is wrong with the assets on a site, those out of use too. */
	List<Damage> damage(String siteCode, Theme theme) {
		var found = new ArrayList<Damage>();
		for (var state : states(all(siteCode))) {
			var own = all(siteCode).resolve(state);
			if (!state.equals(theme.assetsDigest()) && !isWhole(own)) {
				found.add(new Damage(FOLDER + "/" + state, Kind.STRANGE));
			}
		}
		var present = all(siteCode).resolve(theme.assetsDigest());
		if (!Files.isDirectory(present) && !states(all(siteCode)).isEmpty()) {
			// the theme is new, and no page made with it has come yet
			return found;
		}
		var wanted = files(theme);
		wanted.forEach((name, bytes) -> look(present.resolve(name), bytes)
			.ifPresent((kind) -> found.add(new Damage(FOLDER + "/" + theme.assetsDigest() + "/" + name, kind))));
		names(present).stream()
			.filter((name) -> !wanted.containsKey(name))
			.forEach((name) -> found.add(new Damage(FOLDER + "/" + theme.assetsDigest() + "/" + name, Kind.STRANGE)));
		return found;
	}

	/** Sets one thing right that {@link #damage} found. */
	void mend(String siteCode, Theme theme, Damage damage) {
		var file = this.folder.file("www/" + siteCode).resolve(damage.file());
		try {
			if (damage.kind() == Kind.STRANGE) {
				FolderTree.delete(file);
				return;
			}
			var name = all(siteCode).resolve(theme.assetsDigest()).relativize(file).toString();
			Files.createDirectories(file.getParent());
			var fresh = this.folder.file("publishing/staging/asset-" + UUID.randomUUID());
			write(fresh, files(theme).get(name));
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
			this.folder.force(file.getParent());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * Removes what has been out of use for so long that no reader holds a page that names
	 * it.
	 */
	void collect(String siteCode, Theme theme) {
		var oldest = FileTime.from(this.clock.instant().minus(KEPT_WHEN_OUT_OF_USE));
		try {
			for (var state : states(all(siteCode))) {
				var own = all(siteCode).resolve(state);
				if (!state.equals(theme.assetsDigest()) && Files.getLastModifiedTime(own).compareTo(oldest) < 0) {
					FolderTree.delete(own);
					this.brought.remove(own.toString());
				}
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private Path all(String siteCode) {
		return this.folder.file("www/" + siteCode + "/" + FOLDER);
	}

	/** Every file of a theme with its compressed sibling. */
	private static Map<String, byte[]> files(Theme theme) {
		var files = new TreeMap<>(theme.assets());
		theme.assets().forEach((name, bytes) -> {
			if (new PagePath("/" + name).isText()) {
				var compressed = new Compression().compress(bytes);
				files.put(name + PublishedFolder.COMPRESSED, Arrays.copyOf(compressed.array(), compressed.limit()));
			}
		});
		return files;
	}

	private static Optional<Kind> look(Path file, byte[] bytes) {
		try {
			if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
				return Optional.of(Kind.MISSING);
			}
			var isSibling = file.toString().endsWith(PublishedFolder.COMPRESSED);
			var there = Files.readAllBytes(file);
			var isSame = isSibling ? Arrays.equals(unpacked(there), unpacked(bytes)) : Arrays.equals(there, bytes);
			return isSame ? Optional.empty() : Optional.of(Kind.CHANGED);
		}
		catch (IOException unreadable) {
			return Optional.of(Kind.CHANGED);
		}
	}

	/** Says whether a folder holds what its name says, and nothing else. */
	private static boolean isWhole(Path own) {
		try {
			var plain = new TreeMap<String, byte[]>();
			var siblings = new TreeMap<String, byte[]>();
			for (var name : names(own)) {
				var isSibling = name.endsWith(PublishedFolder.COMPRESSED);
				var bytes = Files.readAllBytes(own.resolve(name));
				(isSibling ? siblings : plain).put(isSibling ? name.substring(0, name.length() - 3) : name, bytes);
			}
			for (var sibling : siblings.entrySet()) {
				var bytes = plain.get(sibling.getKey());
				if (bytes == null || !Arrays.equals(unpacked(sibling.getValue()), bytes)) {
					return false;
				}
			}
			return Theme.assetsDigest(plain).equals(own.getFileName().toString());
		}
		catch (IOException unreadable) {
			return false;
		}
	}

	private static byte[] unpacked(byte[] compressed) throws IOException {
		try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			return unpacked.readAllBytes();
		}
	}

	/** Returns what lies in the folder of all states, strange things too. */
	private static List<String> states(Path all) {
		if (!Files.isDirectory(all)) {
			return List.of();
		}
		try (var below = Files.list(all)) {
			return below.map((path) -> path.getFileName().toString()).sorted().toList();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Returns the files of one state. */
	private static List<String> names(Path own) {
		if (!Files.isDirectory(own)) {
			return List.of();
		}
		try (var below = Files.walk(own)) {
			return below.filter((path) -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
				.map((path) -> own.relativize(path).toString())
				.sorted()
				.toList();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * Fills a folder aside and puts it in place at once; the others are out of use from
	 * now on.
	 */
	private void fill(Path target, Theme theme) throws IOException {
		var aside = this.folder.file("publishing/staging/assets-" + UUID.randomUUID());
		for (var asset : files(theme).entrySet()) {
			var file = aside.resolve(asset.getKey());
			Files.createDirectories(file.getParent());
			write(file, asset.getValue());
			this.folder.force(file.getParent());
		}
		Files.createDirectories(target.getParent());
		for (var other : states(target.getParent())) {
			Files.setLastModifiedTime(target.resolveSibling(other), FileTime.from(this.clock.instant()));
		}
		place(aside, target);
	}

	private void place(Path aside, Path target) throws IOException {
		try {
			Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
			this.folder.force(target.getParent());
		}
		catch (FileSystemException othersWereFaster) {
			FolderTree.delete(aside);
			if (!Files.isDirectory(target)) {
				throw othersWereFaster;
			}
		}
	}

	/** Writes a file that outlasts a power cut. */
	private void write(Path file, byte[] bytes) throws IOException {
		Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
		this.folder.force(file);
	}

}
