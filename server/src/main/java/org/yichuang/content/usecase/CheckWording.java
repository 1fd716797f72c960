package org.yichuang.content.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.yichuang.content.model.ArticleKind;
import org.yichuang.content.model.Attachment;
import org.yichuang.content.model.BodyLinks;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.WordingCheck;
import org.yichuang.content.model.WordingFault;
import org.yichuang.content.store.KindStore;
import org.yichuang.content.store.LiveStore;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Channels;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Checks a text as the editor types it and again when it is sent in. */
@Component
public class CheckWording {

	private static final Pattern ARTICLE = Pattern.compile("/(?:[^?#]*/)?a([0-9a-z]{1,12})\\.html(?:[?#].*)?");

	private final WordingCheck check;

	private final KindStore kinds;

	private final LiveStore live;

	private final TextFields fields;

	private final Channels channels;

	CheckWording(KindStore kinds, LiveStore live, TextFields fields, Channels channels) {
		this.check = new WordingCheck(wrongWords());
		this.kinds = kinds;
		this.live = live;
		this.fields = fields;
		this.channels = channels;
	}

	/**
	 * Returns what is wrong with a text, errors first.
	 * @param site on which site its links must lead somewhere
	 */
	public List<WordingFault> faults(String kind, SiteId site, EditionText text) {
		var owed = this.kinds.find(kind).orElse(new ArticleKind(kind, kind, Set.of("title", "body"), false));
		var files = Stream
			.of(BodyLinks.files(text.body()).stream(), text.attachments().stream().map(Attachment::file),
					Stream.ofNullable(text.picture()).map((picture) -> picture.file()))
			.flatMap((each) -> each)
			.collect(Collectors.toSet());
		Set<FileId> stored = this.fields.stored(files).keySet();
		return this.check.faults(text, owed,
				new WordingCheck.World(stored::contains, (address) -> leadsSomewhere(site, address)));
	}

	private boolean leadsSomewhere(SiteId site, String address) {
		var path = address.replaceFirst("[?#].*$", "");
		var article = ARTICLE.matcher(address);
		if (article.matches()) {
			return this.live.isLive(Long.parseLong(article.group(1), 36));
		}
		return "/".equals(path) || path.startsWith("/search") || path.startsWith("/track") || path.startsWith("/my/")
				|| path.startsWith("/send/") || (path.endsWith("/") && this.channels.find(site, path).isPresent());
	}

	private static Map<String, String> wrongWords() {
		try (var stream = new ClassPathResource("content/wrong-words.txt").getInputStream()) {
			var words = new LinkedHashMap<String, String>();
			new String(stream.readAllBytes(), UTF_8).lines()
				.filter((line) -> line.contains("\t") && !line.startsWith("#"))
				.map((line) -> line.split("\t", 2))
				.forEach((pair) -> words.put(pair[0], pair[1]));
			return words;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
