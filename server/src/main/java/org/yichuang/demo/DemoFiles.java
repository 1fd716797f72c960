package org.yichuang.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.yichuang.content.model.Attachment;
import org.yichuang.files.Files;
import org.yichuang.files.StoredFile;
import org.yichuang.kernel.Actor;

/** 示例附件 — makes and stores the files of the demonstration, each picture once. */
@Component
class DemoFiles {

	private static final Pattern PICTURE = Pattern.compile("picture:([a-z-]+)");

	private final Files files;

	DemoFiles(Files files) {
		this.files = files;
	}

	/** Returns a desk on which one run keeps what it has stored already. */
	Desk desk(Actor actor) {
		return new Desk(this.files, actor, new HashMap<>());
	}

	/**
	 * The files of one run.
	 *
	 * @param files where they go
	 * @param actor who hands them in
	 * @param pictures those stored already, by name
	 */
	record Desk(Files files, Actor actor, Map<String, StoredFile> pictures) {

		StoredFile picture(String name) {
			return this.pictures.computeIfAbsent(name, (missing) -> this.files.store(this.actor, missing + ".png",
					new ByteArrayInputStream(DemoPictures.draw(missing))));
		}

		Attachment attachment(DemoArticle.DemoFile file) {
			var content = file.file().endsWith(".pdf") ? DemoPdf.write(file.lines())
					: ("\uFEFF" + String.join("\r\n", file.lines()) + "\r\n").getBytes(StandardCharsets.UTF_8);
			var stored = this.files.store(this.actor, file.file(), new ByteArrayInputStream(content));
			return new Attachment(stored.id(), file.file());
		}

		/** Puts the addresses of stored pictures where a text names pictures. */
		String withPictures(String html) {
			return PICTURE.matcher(html).replaceAll(this::address);
		}

		private String address(MatchResult named) {
			return Matcher.quoteReplacement(picture(named.group(1)).publicPath());
		}

	}

}
