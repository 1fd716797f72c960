package org.yichuang.content.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.Attachment;
import org.yichuang.content.model.BodyLinks;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.HtmlCleaner;
import org.yichuang.content.model.Picture;
import org.yichuang.content.model.PlainText;
import org.yichuang.files.Files;
import org.yichuang.files.StoredFile;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 内容规整 — brings what an editor sent into the form that is kept: bounded, clean, our own
 * addresses.
 */
@Component
class TextFields {

	private static final int LONGEST_BODY = 1_000_000;

	private final Files files;

	TextFields(Files files) {
		this.files = files;
	}

	/**
	 * Returns the text as it may be kept.
	 * @param before what stood there: files that it names already may stay
	 * @throws Invalid naming every field that is too long or malformed, and files that
	 * are not there or not for {@code actor} to read: naming a file shows it to readers
	 */
	EditionText tidy(Actor actor, EditionText before, EditionText sent) {
		var faults = new ArrayList<FieldFault>();
		var text = new EditionText(line("title", sent.title(), 200, faults),
				line("subtitle", sent.subtitle(), 200, faults), body(sent.body(), faults),
				line("summary", sent.summary(), 1000, faults), keywords(sent.keywords(), faults),
				line("source", sent.source(), 100, faults), address(sent.sourceUrl(), faults),
				line("author", sent.author(), 100, faults), line("editor", sent.editor(), 100, faults),
				line("subject", sent.subject(), 100, faults), line("issueNumber", sent.issueNumber(), 100, faults),
				line("indexNumber", sent.indexNumber(), 100, faults), sent.madeOn(), picture(sent.picture(), faults),
				attachments(sent.attachments(), faults));
		text.files()
			.stream()
			.filter((file) -> !before.files().contains(file) && !this.files.mayRead(actor, file))
			.forEach((file) -> faults
				.add(new FieldFault("attachments", Refusal.of(ContentProblems.FILE_NOT_AT_HAND, file.toString()))));
		Invalid.unlessEmpty(faults);
		return text;
	}

	/** Returns the files with these ids, by id. */
	Map<FileId, StoredFile> stored(Collection<FileId> ids) {
		return ids.isEmpty() ? Map.of() : this.files.all(ids);
	}

	/** Returns the address under which publishing puts a file, as links spell it. */
	static String address(StoredFile file) {
		return UriUtils.encodePath(file.publicPath(), UTF_8);
	}

	private String body(String sent, List<FieldFault> faults) {
		if (sent.length() > LONGEST_BODY) {
			faults.add(new FieldFault("body", Refusal.of(KernelProblems.TOO_LONG, LONGEST_BODY)));
			return "";
		}
		var addresses = new HashMap<FileId, String>();
		stored(BodyLinks.files(sent)).forEach((id, file) -> addresses.put(id, address(file)));
		return HtmlCleaner.clean(addresses.isEmpty() ? sent : BodyLinks.withFiles(sent, addresses));
	}

	private static String line(String field, String sent, int longest, List<FieldFault> faults) {
		var line = PlainText.line(sent);
		if (line.length() > longest) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, longest)));
		}
		return line;
	}

	private static List<String> keywords(List<String> sent, List<FieldFault> faults) {
		var words = sent.stream().map(PlainText::line).filter((word) -> !word.isEmpty()).distinct().toList();
		if (words.size() > 20 || words.stream().anyMatch((word) -> word.length() > 40)) {
			faults.add(new FieldFault("keywords", Refusal.of(KernelProblems.TOO_LONG, 20)));
		}
		return words;
	}

	private static String address(String sent, List<FieldFault> faults) {
		var line = line("sourceUrl", sent, 500, faults);
		if (!line.isEmpty() && !line.matches("https?://[^\\s\"'<>]+")) {
			faults.add(new FieldFault("sourceUrl", Refusal.of(KernelProblems.MALFORMED, "http://…")));
		}
		return line;
	}

	private static @org.jspecify.annotations.Nullable Picture picture(@org.jspecify.annotations.Nullable Picture sent,
			List<FieldFault> faults) {
		return (sent == null) ? null : new Picture(sent.file(), line("picture", sent.alt(), 200, faults));
	}

	private List<Attachment> attachments(List<Attachment> sent, List<FieldFault> faults) {
		if (sent.size() > 50) {
			faults.add(new FieldFault("attachments", Refusal.of(KernelProblems.TOO_LONG, 50)));
			return List.of();
		}
		var known = stored(sent.stream().map(Attachment::file).toList());
		return sent.stream().map((each) -> named(each, known.get(each.file()), faults)).toList();
	}

	private static Attachment named(Attachment sent, @org.jspecify.annotations.Nullable StoredFile file,
			List<FieldFault> faults) {
		var name = line("attachments", sent.name(), 200, faults);
		var shown = (name.isEmpty() && file != null) ? file.name() : name;
		return new Attachment(sent.file(), shown.isEmpty() ? "附件" : shown);
	}

}
