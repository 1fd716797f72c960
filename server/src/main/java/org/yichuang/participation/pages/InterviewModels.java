package org.yichuang.participation.pages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.files.Files;
import org.yichuang.files.StoredFile;
import org.yichuang.kernel.FileId;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.model.InterviewEntry.Shot;
import org.yichuang.participation.model.InterviewQuestion;

/**
 * What templates and the reader's script are told about interviews, plain data: both get
 * the same of an entry.
 */
@Component
class InterviewModels {

	private final Files files;

	InterviewModels(Files files) {
		this.files = files;
	}

	/** The entries of one interview, pictures and all. */
	List<Map<String, Object>> entries(Activity interview, Collection<InterviewEntry> entries) {
		var pictures = this.files.all(entries.stream()
			.filter(InterviewEntry::isShown)
			.flatMap((entry) -> Optional.ofNullable(entry.picture()).stream())
			.map(Shot::file)
			.collect(Collectors.toSet()));
		return entries.stream().map((entry) -> entry(interview, entry, pictures)).toList();
	}

	private static Map<String, Object> entry(Activity interview, InterviewEntry entry,
			Map<FileId, StoredFile> pictures) {
		var standing = entry.standing();
		var model = new LinkedHashMap<String, Object>();
		model.put("id", "e" + entry.number());
		model.put("speaker", entry.speaker().name().toLowerCase(Locale.ROOT));
		model.put("name", entry.shownName());
		model.put("time", Dates.minute(entry.at()));
		model.put("state", standing.state().name().toLowerCase(Locale.ROOT));
		model.put("note", standing.note());
		model.put("changed", Dates.minute(standing.changedAt()));
		model.put("words", entry.isShown() ? ActivityModels.paragraphs(entry.words()) : List.of());
		var picture = entry.picture();
		var stored = (picture != null) ? pictures.get(picture.file()) : null;
		if (picture != null && stored != null) {
			model.put("picture", picture(interview, stored, picture.alt()));
		}
		return model;
	}

	/** Guests as they stand, with their portraits. */
	List<Map<String, Object>> guests(Activity interview, InterviewDetail detail) {
		var portraits = this.files.all(detail.pictures());
		return detail.guests().stream().map((guest) -> {
			var model = new LinkedHashMap<String, Object>();
			model.put("name", guest.name());
			model.put("post", guest.post());
			picture(interview, portraits, guest.portrait(), guest.name())
				.ifPresent((portrait) -> model.put("portrait", portrait));
			return (Map<String, Object>) model;
		}).toList();
	}

	/** The picture above the announcement. */
	Optional<Map<String, Object>> cover(Activity interview, InterviewDetail detail) {
		return picture(interview, this.files.all(detail.pictures()), detail.cover(), detail.coverAlt());
	}

	private static Optional<Map<String, Object>> picture(Activity interview, Map<FileId, StoredFile> files,
			@Nullable UUID file, String alt) {
		return Stream.ofNullable(file)
			.map((id) -> files.get(new FileId(id)))
			.flatMap(Stream::ofNullable)
			.map((stored) -> picture(interview, stored, alt))
			.findFirst();
	}

	private static Map<String, Object> picture(Activity interview, StoredFile stored, String alt) {
		var model = new LinkedHashMap<String, Object>();
		model.put("path", path(interview, stored));
		model.put("alt", alt);
		var width = stored.width();
		var height = stored.height();
		if (width != null && height != null) {
			model.put("width", width);
			model.put("height", height);
		}
		return model;
	}

	/**
	 * A picture's address: of the interview's own, since an article may show the same
	 * file at the file's.
	 */
	static String path(Activity interview, StoredFile stored) {
		return "/files/interview-" + interview.number() + "-" + stored.id() + "/" + stored.name();
	}

	/** A question that readers may see. */
	static Map<String, Object> question(InterviewQuestion question) {
		return Map.of("name", question.asker(), "words", ActivityModels.paragraphs(question.words()), "time",
				Dates.minute(question.receivedAt()), "answered", question.answeredAt() != null);
	}

}
