package org.yichuang.publishing.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.yichuang.platform.FolderTree;
import org.yichuang.publishing.model.PagePath;
import org.yichuang.publishing.render.Theme;
import org.yichuang.publishing.store.PublishedFolder;

/**
 * 主题资源 — brings a theme's styles, pictures and scripts to a site before the first page
 * needs them. Every state of a theme has a folder of its own, named by its digest; the
 * files are written once and linked into each site.
 */
@Component
public class ThemeAssets {

	private final PublishedFolder folder;

	private final Set<String> brought = ConcurrentHashMap.newKeySet();

	ThemeAssets(PublishedFolder folder) {
		this.folder = folder;
	}

	/** Brings a theme's assets to a site; does nothing if they are there. */
	void bring(String siteCode, Theme theme) {
		var target = this.folder.file("www/" + siteCode + "/assets/" + theme.assetsDigest());
		if (this.brought.add(target.toString()) && !Files.isDirectory(target)) {
			try {
				fill(target, (folder) -> linkAll(master(theme), folder));
			}
			catch (IOException cause) {
				this.brought.remove(target.toString());
				throw new UncheckedIOException(cause);
			}
		}
	}

	/** Says whether all of a theme's assets lie on a site as they should. */
	boolean areWhole(String siteCode, Theme theme) {
		var target = this.folder.file("www/" + siteCode + "/assets/" + theme.assetsDigest());
		return theme.assets().entrySet().stream().allMatch((asset) -> isWhole(target, asset));
	}

	/** Writes a theme's assets on a site anew. */
	void mend(String siteCode, Theme theme) {
		try {
			FolderTree.delete(this.folder.file("publishing/assets/" + theme.assetsDigest()));
			var target = this.folder.file("www/" + siteCode + "/assets/" + theme.assetsDigest());
			var master = master(theme);
			try (var files = Files.walk(master)) {
				for (var file : files.filter(Files::isRegularFile).toList()) {
					var place = target.resolve(master.relativize(file));
					Files.createDirectories(place.getParent());
					var fresh = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID());
					Files.copy(file, fresh);
					Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
				}
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static boolean isWhole(Path folder, Map.Entry<String, byte[]> asset) {
		try {
			var file = folder.resolve(asset.getKey());
			return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), asset.getValue());
		}
		catch (IOException unreadable) {
			return false;
		}
	}

	private Path master(Theme theme) throws IOException {
		var master = this.folder.file("publishing/assets/" + theme.assetsDigest());
		if (!Files.isDirectory(master)) {
			fill(master, (folder) -> {
				for (var asset : theme.assets().entrySet()) {
					write(folder, asset.getKey(), asset.getValue());
				}
			});
		}
		return master;
	}

	private static void write(Path folder, String name, byte[] bytes) throws IOException {
		var file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
		if (new PagePath("/" + name).isText()) {
			var compressed = new Compression().compress(bytes);
			Files.write(folder.resolve(name + PublishedFolder.COMPRESSED),
					Arrays.copyOf(compressed.array(), compressed.limit()), StandardOpenOption.CREATE_NEW);
		}
	}

	private static void linkAll(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var link = to.resolve(from.relativize(file));
				Files.createDirectories(link.getParent());
				try {
					Files.createLink(link, file);
				}
				catch (FileSystemException | UnsupportedOperationException notHere) {
					Files.copy(file, link);
				}
			}
		}
	}

	/** Fills a folder aside and puts it in place at once. */
	private void fill(Path target, Filling filling) throws IOException {
		var aside = this.folder.file("publishing/assets/new-" + UUID.randomUUID());
		Files.createDirectories(aside);
		filling.fill(aside);
		Files.createDirectories(target.getParent());
		try {
			Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (FileSystemException othersWereFaster) {
			FolderTree.delete(aside);
			if (!Files.isDirectory(target)) {
				throw othersWereFaster;
			}
		}
	}

	/** What comes into a new folder. */
	private interface Filling {

		void fill(Path folder) throws IOException;

	}

}
