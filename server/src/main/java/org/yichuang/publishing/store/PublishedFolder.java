package org.yichuang.publishing.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Id;
import org.yichuang.platform.FolderTree;
import org.yichuang.platform.Home;
import org.yichuang.publishing.model.Moves;
import org.yichuang.publishing.model.PagePath;

/**
 * 发布目录 — the files under the home folder: {@code www/<site>/…} is live,
 * {@code gone/<site>/…} tells of pages taken down, {@code moved/<site>/…} leads on to
 * pages that got another address, {@code publishing/staging/…} is to come.
 */
@Component
public class PublishedFolder {

	/** Ending of compressed siblings. */
	public static final String COMPRESSED = ".gz";

	private final Path home;

	private final Path staging;

	private final Turn releases;

	private final Turn work;

	private final Durable durable = new Durable();

	PublishedFolder(Home home) {
		this.home = home.folder();
		this.staging = home.folder("publishing/staging");
		this.releases = new Turn(home.folder("publishing").resolve("release.lock"));
		this.work = new Turn(home.folder("publishing").resolve("work.lock"));
		home.folder("www");
		home.folder("gone");
		home.folder("moved");
	}

	/** Returns where a page lies, below the home folder. */
	public static String live(String siteCode, PagePath path) {
		return "www/" + siteCode + "/" + path.file();
	}

	/** Returns where the notice about a page that was taken down lies. */
	public static String gone(String siteCode, PagePath path) {
		return "gone/" + siteCode + "/" + path.file() + ".html";
	}

	/** Returns where it is said which address a page left this one for. */
	public static String moved(String siteCode, PagePath path) {
		return "moved/" + siteCode + "/" + path.file() + ".path";
	}

	/** The turn to release: held while files are moved. */
	public Turn releases() {
		return this.releases;
	}

	/** The turn to work through the queue: held by one process. */
	public Turn work() {
		return this.work;
	}

	/** Returns a file below the home folder. */
	public Path file(String name) {
		return this.home.resolve(name);
	}

	/** Starts a release's staging folder. */
	public Staging stage() {
		var release = Id.nextUuid();
		try {
			return new Staging(release, Files.createDirectory(this.staging.resolve(release.toString())));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Returns the staging folder of a release that was started before. */
	public Staging staged(UUID release) {
		return new Staging(release, this.staging.resolve(release.toString()));
	}

	/** Removes what releases that never were left behind. Only while nobody stages. */
	public void clearStaging() {
		try (var left = Files.list(this.staging)) {
			for (var folder : left.toList()) {
				FolderTree.delete(folder);
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Makes one file, or one folder's list of names, durable. */
	public void force(Path path) throws IOException {
		Durable.force(path, Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE);
	}

	/** Makes staged files durable. */
	public void harden(Staging staged) {
		this.durable.harden(staged);
	}

	/** Moves files into place; once more does no harm. */
	public void apply(Staging staged, Moves moves) {
		try {
			for (var removal : moves.removals()) {
				Files.deleteIfExists(this.home.resolve(removal));
			}
			var folders = new HashSet<Path>();
			for (var put : moves.puts()) {
				put(staged.file(put.number()), this.home.resolve(put.target()), folders);
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Makes moves durable. */
	public void harden(Moves moves) {
		this.durable.harden(this.home, moves);
	}

	private static void put(Path from, Path to, Set<Path> folders) throws IOException {
		var folder = to.getParent();
		if (folders.add(folder)) {
			Files.createDirectories(folder);
		}
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (NoSuchFileException movedBefore) {
			if (!Files.exists(to)) {
				throw movedBefore;
			}
		}
	}

}
